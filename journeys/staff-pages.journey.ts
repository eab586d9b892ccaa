import { readFileSync } from "node:fs";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { leastMilliseconds } from "../src/modules/directory/report/form-stamp.ts";
import { barriersOf } from "./look.ts";
import { firstOn, signedIn } from "./staff.ts";

/** Every page of the staff area, as the list of addresses has it: a new one is looked at without being named here. */
const patterns = [
  ...readFileSync("docs/generated/routes.md", "utf8").matchAll(/^\| GET \| `(\/(?:arbeit|abmelden)[^`*]*)` \| staff/gm),
].flatMap(([, path]) => path ?? []);
/** Pages that no admin may open: office-pages.journey.ts looks at them. */
const ofOffices =
  /^\/arbeit\/(kontakte|faelle|wiedervorlagen|vermittlungen|bedarf|netzwerk|sprechstunden|veranstaltungen|termine|loeschungen|zahlen)/;
const isPage = (path: string): boolean => !/\.\w+$/.test(path) && !ofOffices.test(path);

let browser: Browser;
let context: BrowserContext;
/** What stands for the parts of an address that name a record: the longest beginning that fits counts. */
const examples: Record<string, Readonly<Record<string, string>>> = {};

const uuid = "([0-9a-f-]{36})";
beforeAll(async () => {
  browser = await launchBrowser();
  // Colours that glide from light to dark would be measured half way.
  context = await signedIn(browser, "admin", { reducedMotion: "reduce" });
  const offers = "/arbeit/katalog/angebote";
  const offer = await firstOn(context, "/arbeit/katalog?q=gymnastik&art=angebote", new RegExp(`${offers}/${uuid}`));
  const dates = `${offers}/${offer}/termine`;
  examples[offers] = {
    id: offer,
    termin: await firstOn(context, dates, new RegExp(`/termin/${uuid}/`)),
    serie: await firstOn(context, dates, new RegExp(`/termine/${uuid}/`)),
  };
  for (const [kind, art] of [
    ["orte", "orte"],
    ["traeger", "traeger"],
  ])
    examples[`/arbeit/katalog/${kind}`] = {
      id: await firstOn(context, `/arbeit/katalog?art=${art}`, new RegExp(`/arbeit/katalog/${kind}/${uuid}`)),
    };
  const account = await firstOn(context, "/arbeit/konten", new RegExp(`/arbeit/konten/${uuid}`));
  examples["/arbeit/konten"] = { id: account, accountId: account };
  examples["/arbeit/meldungen"] = { id: await aReport() };
  examples["/arbeit/import"] = { id: await anUpload() };
});
afterAll(() => browser.close());

async function aReport(): Promise<string> {
  const page = await context.newPage();
  await page.goto("/meldung?angebot=gymnastik-im-sitzen");
  await page.getByLabel("Was ist falsch oder fehlt?").fill("Die Uhrzeit stimmt nicht mehr.");
  // Whoever is faster than a person is taken for a program.
  await page.waitForTimeout(leastMilliseconds + 200);
  await page.getByRole("button", { name: "Meldung senden" }).click();
  await page.close();
  return firstOn(context, "/arbeit/meldungen", new RegExp(`/arbeit/meldungen/${uuid}`));
}

/** A file as far as its preview, which is the page of a run that has most to show. */
async function anUpload(): Promise<string> {
  const page = await context.newPage();
  await page.goto("/arbeit/import");
  const buffer = Buffer.from("Name;Straße;Stadtbezirk\nHaus am Wall;Wall 1;Eving\nHaus ohne Bezirk;Wall 2;Nirgends\n");
  await page.getByLabel("Welche Datei?").setInputFiles({ name: "orte.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Datei hochladen" }).click();
  await page.getByRole("button", { name: "Weiter zur Prüfung" }).click();
  const [, id = ""] = new RegExp(uuid).exec(page.url()) ?? [];
  await page.close();
  return id;
}

function addressOf(pattern: string): string {
  const fitting = Object.keys(examples)
    .filter((beginning) => pattern.startsWith(beginning))
    .toSorted((one, other) => other.length - one.length)[0];
  const values = fitting === undefined ? {} : (examples[fitting] ?? {});
  return pattern.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`journeys/staff-pages: no example for :${name} of ${pattern}`);
    return value;
  });
}

describe.each(patterns.filter(isPage))("the staff page %s", (pattern) => {
  it("has no barrier that axe knows, light, dark and at 320 px, and no sideways scroll", async () => {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    expect((await page.goto(addressOf(pattern)))?.status()).toBe(200);
    expect(await barriersOf(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });
});
