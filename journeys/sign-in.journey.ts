import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { demoAccounts } from "../src/modules/identity/account/demo-accounts.ts";
import { launchBrowser } from "./browser.ts";

/** Passkeys belong to a name; the number 127.0.0.1 is none. */
const base = inject("baseUrl").replace("127.0.0.1", "localhost");
const account = demoAccounts.find(({ roles }) => roles.includes("admin"))?.email ?? "";

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ baseURL: base });
  page = await context.newPage();
  await addAuthenticator(context, page);
});
afterAll(() => browser.close());

/** A security key in software, as Chromium has one for tests; it asks nobody and says that it did. */
async function addAuthenticator(of: BrowserContext, at: Page): Promise<void> {
  const devtools = await of.newCDPSession(at);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

const signInByPassword = async (at: Page): Promise<void> => {
  await at.goto(`/anmelden?konto=${encodeURIComponent(account)}`);
  await at.getByRole("button", { name: "Anmelden", exact: true }).click();
};

describe("somebody with a passkey", () => {
  it("adds it to the own account, and gives it a name", async () => {
    await signInByPassword(page);
    await page.waitForURL(`${base}/arbeit`);
    await page.getByRole("link", { name: "Mein Konto" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Dienstrechner");
    await page.getByRole("button", { name: "Passkey hinzufügen" }).click();
    await page.waitForURL("**/arbeit/konto?gespeichert=passkey");
    expect(await page.getByRole("rowheader", { name: "Dienstrechner" }).count()).toBe(1);
  });

  it("signs in with it alone", async () => {
    await context.clearCookies();
    await page.goto("/anmelden?zurueck=/arbeit/katalog");
    await page.getByRole("button", { name: "Mit Passkey anmelden" }).click();
    await page.waitForURL(`${base}/arbeit/katalog`);
  });

  it("is asked for it after the password", async () => {
    await context.clearCookies();
    await signInByPassword(page);
    await page.waitForURL("**/anmelden/zweiter-schritt*");
    await page.getByRole("button", { name: "Passkey benutzen" }).click();
    await page.waitForURL(`${base}/arbeit`);
  });

  it("is told without script what is needed", async () => {
    const plain = await browser.newContext({ baseURL: base, javaScriptEnabled: false });
    const there = await plain.newPage();
    await signInByPassword(there);
    await there.waitForURL("**/anmelden/zweiter-schritt*");
    expect(await there.getByText("Für Passkeys braucht Ihr Browser JavaScript.").isVisible()).toBe(true);
    await plain.close();
  });

  it("takes it away again, and the password alone is enough", async () => {
    await page.goto("/arbeit/konto");
    await page.locator("summary", { hasText: "Ändern" }).click();
    await page.getByRole("button", { name: "Entfernen: Dienstrechner" }).click();
    await page.waitForURL("**/arbeit/konto?gespeichert=passkey-weg");
    await context.clearCookies();
    await signInByPassword(page);
    await page.waitForURL(`${base}/arbeit`);
  });
});
