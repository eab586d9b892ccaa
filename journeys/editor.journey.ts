import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { leastMilliseconds } from "../src/modules/directory/report/form-stamp.ts";
import { demoPassword } from "../src/modules/identity/account/demo-accounts.ts";
import { launchBrowser } from "./browser.ts";
import { axeFindings } from "./look.ts";
import { signedIn } from "./staff.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The form of an offer that an editor found by its name in the catalogue. */
async function openOffer(context: BrowserContext, words: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto("/arbeit/katalog");
  await page.getByRole("searchbox", { name: "Suchwort" }).fill(words);
  await page.getByRole("button", { name: "Zeigen" }).click();
  await page.getByRole("table").getByRole("link", { name: words }).first().click();
  await page.getByRole("link", { name: "Angebot bearbeiten" }).click();
  return page;
}

const sentence = (page: Page) => page.getByLabel("Worum geht es, in einem Satz?");
const save = (page: Page) => page.getByRole("button", { name: "Angebot speichern" }).click();
/** What the public reads, by the link that the editor has. */
async function publicText(page: Page): Promise<string> {
  const href = await page.getByRole("link", { name: "Öffentliche Seite ansehen" }).getAttribute("href");
  return (await page.request.get(href ?? "")).text();
}

describe.each([
  ["with JavaScript", true, "Skat"],
  ["without JavaScript", false, "Englisch für Anfänger"],
])("an editor, %s", (way, javaScriptEnabled, words) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await signedIn(browser, "editor", { javaScriptEnabled });
  });
  afterAll(() => context.close());
  // axe is a script itself: without JavaScript it never comes to an end.
  const barriers = (page: Page) => (javaScriptEnabled ? axeFindings(page) : []);

  it("finds an offer, changes it, sees it in public, and takes it back", async () => {
    const page = await openOffer(context, words);
    await sentence(page).fill(`Neu ${way}: auch für Anfänger.`);
    await save(page);
    expect(await page.getByText("Die Angaben sind gespeichert.").count()).toBe(1);
    expect(await publicText(page)).toContain(`Neu ${way}: auch für Anfänger.`);
    await page.getByRole("button", { name: "Rückgängig machen" }).click();
    expect(await publicText(page)).not.toContain(`Neu ${way}`);
    await page.getByRole("link", { name: "Verlauf" }).click();
    expect(await page.getByText("Renate Beispiel").count()).toBeGreaterThan(1);
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });

  it("saves second, sees both versions, and chooses", async () => {
    const colleague = await signedIn(browser, "admin", { javaScriptEnabled });
    const [first, second] = [await openOffer(colleague, words), await openOffer(context, words)];
    await sentence(first).fill("Satz der Kollegin.");
    await save(first);
    await sentence(second).fill("Eigener Satz.");
    await save(second);
    expect(await second.getByText("Satz der Kollegin.").count()).toBe(1);
    expect(await second.getByText("Eigener Satz.").count()).toBe(1);
    expect(await barriers(second)).toEqual([]);
    await second.getByRole("button", { name: "Meine Fassung speichern" }).click();
    expect(await publicText(second)).toContain("Eigener Satz.");
    await colleague.close();
  });

  it("takes a list in, sees what came of it, and takes it back", async () => {
    const page = await context.newPage();
    await page.goto("/arbeit/import");
    const name = `Treff am Anger ${javaScriptEnabled ? 1 : 2}`;
    const buffer = Buffer.from(`Name;Straße;Stadtbezirk\n${name};Anger 1;Eving\nTreff Nirgendwo;Anger 2;Nirgends\n`);
    await page.getByLabel("Welche Datei?").setInputFiles({ name: "treffs.csv", mimeType: "text/csv", buffer });
    await page.getByRole("button", { name: "Datei hochladen" }).click();
    await page.getByRole("button", { name: "Weiter zur Prüfung" }).click();
    expect(await page.getByRole("row", { name: /Treff Nirgendwo/ }).textContent()).toContain("Nirgends");
    await page.getByRole("button", { name: "1 Zeile übernehmen" }).click();
    await page.getByRole("button", { name: "Rückgängig machen" }).waitFor();
    expect(await barriers(page)).toEqual([]);
    // A name that is new to the search is known to it some seconds later.
    await expect
      .poll(async () => (await page.request.get(`/orte?q=${encodeURIComponent(name)}`)).text(), { timeout: 30_000 })
      .toContain(`>${name}<`);
    await page.getByRole("button", { name: "Rückgängig machen" }).click();
    await page.getByRole("heading", { level: 1, name: /^Zurückgenommen/ }).waitFor();
    expect(await (await page.request.get(`/orte?q=${encodeURIComponent(name)}`)).text()).not.toContain(`>${name}<`);
    await page.close();
  });
});

describe("a reader reports, an editor answers", () => {
  it("from Mein Tag to the mail in the outbox", async () => {
    const [context, admin] = [await signedIn(browser, "editor"), await signedIn(browser, "admin")];
    const page = await context.newPage();
    await page.goto("/meldung?ort=wilhelm-hansmann-haus");
    await page.getByLabel("Was ist falsch oder fehlt?").fill("Samstags ist das Café zu.");
    await page.getByLabel("Wie erreichen wir Sie?").fill("leserin@beispiel.invalid");
    // Whoever is faster than a person is taken for a program.
    await page.waitForTimeout(leastMilliseconds + 200);
    await page.getByRole("button", { name: "Meldung senden" }).click();
    await page.waitForURL("**/meldung/danke*");

    await page.goto("/arbeit");
    await page.getByRole("link", { name: /Falsche Angabe: Wilhelm-Hansmann-Haus/ }).click();
    await page.getByRole("button", { name: "Ich übernehme" }).click();
    await page.getByLabel("Ihre Antwort").fill("Danke, wir haben es berichtigt.");
    await page.getByRole("button", { name: "Antwort senden" }).click();
    expect(await page.getByText("Danke, wir haben es berichtigt.").count()).toBe(1);
    await page.getByLabel("Was haben Sie getan?").fill("berichtigt");
    await page.getByRole("button", { name: "Als erledigt ablegen" }).click();
    expect(await page.getByText("Die Meldung ist erledigt.").count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);

    const outbox = await (await admin.request.get("/arbeit/ausgang")).text();
    expect(outbox).toContain("leserin@beispiel.invalid");
    await context.close();
    await admin.close();
  });
});

/** Presses Tab until the focus is on what is wanted; a keyboard has no other way. */
async function tabTo(page: Page, wanted: RegExp, most = 120): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      const label = focused instanceof HTMLInputElement ? (focused.labels?.[0]?.textContent ?? "") : "";
      return `${label} ${focused?.getAttribute("aria-label") ?? ""} ${focused?.textContent ?? ""}`.trim();
    });
    if (wanted.test(name)) return;
  }
  throw new Error(`Tab does not lead to ${wanted} at ${page.url()}`);
}

describe("with the keyboard alone", () => {
  it("an editor signs in, finds an offer, changes its sentence and takes it back", async () => {
    const context = await browser.newContext({ baseURL: inject("baseUrl") });
    const page = await context.newPage();
    const enter = async () => {
      await Promise.all([page.waitForEvent("framenavigated"), page.keyboard.press("Enter")]);
      await page.waitForLoadState();
    };
    await page.goto("/anmelden");
    await tabTo(page, /^E-Mail-Adresse/);
    await page.keyboard.type("redaktion@beispiel.invalid");
    await tabTo(page, /^Passwort/, 1);
    await page.keyboard.type(demoPassword);
    await enter();
    await tabTo(page, /^Angebote und Orte/);
    await enter();
    await tabTo(page, /^Suchwort/);
    await page.keyboard.type("Veeh-Harfe");
    await enter();
    await tabTo(page, /^Veeh-Harfe spielen/);
    await enter();
    await tabTo(page, /^Angebot bearbeiten/);
    await enter();
    await tabTo(page, /^Worum geht es, in einem Satz/);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("Getippt ohne Maus.");
    await enter();
    expect(await page.getByText("Die Angaben sind gespeichert.").count()).toBe(1);
    expect(await page.getByText("Getippt ohne Maus.").count()).toBe(1);
    await tabTo(page, /^Rückgängig machen/);
    await enter();
    expect(await page.getByText("Getippt ohne Maus.").count()).toBe(0);
    await context.close();
  });
});
