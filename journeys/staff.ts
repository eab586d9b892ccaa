import { randomInt } from "node:crypto";
import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { inject } from "vitest";
import { demoAccounts } from "../src/modules/identity/account/demo-accounts.ts";

/** As a proxy tells it: another computer for each who signs in. */
export const fromElsewhere = (): Record<string, string> => ({
  "x-forwarded-for": `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`,
});

/** A browser in which somebody of the demo is signed in. */
export async function signedIn(
  browser: Browser,
  role: "editor" | "admin",
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const account = demoAccounts.find(({ roles }) => roles[0] === role);
  return signedInAs(browser, account?.email ?? "", options);
}

/** The same for one account of the demo. */
export async function signedInAs(
  browser: Browser,
  email: string,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: inject("baseUrl"),
    extraHTTPHeaders: fromElsewhere(),
    ...options,
  });
  const page = await context.newPage();
  await page.goto(`/anmelden?konto=${encodeURIComponent(email)}`);
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
  await page.waitForURL("**/arbeit");
  await page.close();
  return context;
}

/** The first thing on a page that an expression finds in its HTML. */
export async function firstOn(context: BrowserContext, path: string, wanted: RegExp): Promise<string> {
  const html = await (await context.request.get(path)).text();
  const [, found] = wanted.exec(html) ?? [];
  if (found === undefined) throw new Error(`${path} shows nothing like ${wanted}`);
  return found;
}
