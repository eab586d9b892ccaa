import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";
import { demoPassword } from "../src/modules/identity/account/demo-accounts.ts";
import { fromElsewhere } from "./staff.ts";

/** Signs in one of the four of an office of the demo. */
export async function enter(page: Page, number: number): Promise<void> {
  await page.goto("/anmelden");
  await page.getByLabel("E-Mail-Adresse").fill(`beratung-hoerde-${number}@beispiel.invalid`);
  await page.getByLabel("Passwort", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
  await page.waitForURL(/\/arbeit/);
}

export async function counsellorIn(
  browser: Browser,
  number: number,
  options: BrowserContextOptions = {},
): Promise<[Page, BrowserContext]> {
  const context = await browser.newContext({
    baseURL: inject("baseUrl"),
    extraHTTPHeaders: fromElsewhere(),
    ...options,
  });
  const page = await context.newPage();
  await enter(page, number);
  return [page, context];
}

/** How many contacts stand in the office's list, which each counsellor of it sees. */
export async function listed(page: Page, filter = ""): Promise<number> {
  const html = await (await page.context().request.get(`/arbeit/kontakte${filter}`)).text();
  return Number(/<output>(\d+) Kurzvorsprache/.exec(html)?.[1]);
}
