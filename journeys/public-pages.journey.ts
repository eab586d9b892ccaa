import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { axeFindings, picture, sidewaysScroll } from "./look.ts";

/** Every public page, also empty, wrong and over; the names become the handbook's pictures. */
const pages: readonly (readonly [name: string, path: string, status: number])[] = [
  ["start", "/", 200],
  ["angebote", "/angebote", 200],
  ["angebote-filter", "/angebote?stadtbezirk=H%C3%B6rde&tag=di&q=tanz", 200],
  ["angebote-nichts", "/angebote?q=unterwasserrugby&stadtbezirk=Eving&tag=so", 200],
  ["angebote-unverstanden", "/angebote?tag=xx&ab=2026-02-30", 200],
  ["angebote-archiv", "/angebote?vergangen=ja", 200],
  ["angebot", "/angebote/gymnastik-im-sitzen", 200],
  ["angebot-vorbei", "/angebote/klassik-um-drei-dichterliebe", 200],
  ["orte", "/orte", 200],
  ["orte-stadtbezirk", "/orte?stadtbezirk=Innenstadt-Ost", 200],
  ["ort", "/orte/wilhelm-hansmann-haus", 200],
  ["beratung", "/beratung", 200],
  ["beratung-gefunden", "/beratung?nahe=Wambel", 200],
  ["beratung-unsicher", "/beratung?nahe=44143", 200],
  ["suche", "/suche", 200],
  ["suche-ergebnis", "/suche?q=Gymnastik", 200],
  ["suche-nichts", "/suche?q=xyzzyx", 200],
  ["pflege", "/pflege", 200],
  ["mitmachen", "/mitmachen", 200],
  ["zahlen", "/zahlen", 200],
  ["merkliste-leer", "/merkliste", 200],
  ["merkliste", "/merkliste?angebot=gymnastik-im-sitzen", 200],
  ["kalender", "/kalender?stadtbezirk=H%C3%B6rde&tag=di", 200],
  ["kalender-alle", "/kalender?tag=xx", 200],
  ["meldung", "/meldung?angebot=gymnastik-im-sitzen", 200],
  ["rundbrief", "/rundbrief", 200],
  ["rundbrief-danke", "/rundbrief/danke", 200],
  ["link-gilt-nicht-mehr", "/bestaetigen/unbekannt", 404],
  ["leichte-sprache", "/leichte-sprache", 200],
  ["leichte-sprache-pflege", "/leichte-sprache/pflege", 200],
  ["barrierefreiheit", "/barrierefreiheit", 200],
  ["datenschutz", "/datenschutz", 200],
  ["impressum", "/impressum", 200],
  ["hilfe", "/hilfe", 200],
  ["anmelden", "/anmelden", 200],
  ["gibt-es-nicht", "/gibt-es-nicht", 404],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(pages)("the page %s", (name, path, status) => {
  it.each([
    ["at 1280 px", 1280, "light"],
    ["at 1280 px, dark", 1280, "dark"],
    ["at 320 px", 320, "light"],
  ] as const)("has no barrier that axe knows and no sideways scroll %s", async (_, width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, javaScriptEnabled: true });
    const faults: string[] = [];
    page.on(
      "console",
      (message) => message.type() === "error" && !message.text().includes("404") && faults.push(message.text()),
    );
    page.on(
      "request",
      (request) => !request.url().startsWith(inject("baseUrl")) && faults.push(`foreign request: ${request.url()}`),
    );
    const answer = await page.goto(`${inject("baseUrl")}${path}`);
    expect(answer?.status()).toBe(status);
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(faults).toEqual([]);
    if (colorScheme === "light") await picture(page, width === 320 ? `${name}-320` : name);
    await page.close();
  });
});
