import { sql } from "kysely";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "#src/architecture/modules.ts";
import { sourcesUnder } from "#src/architecture/source.ts";
import { topicsIn, wordingOf } from "#src/architecture/translations.ts";
import { loadCity } from "#cities/city.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { direction, locales } from "#platform/texts/locale.ts";
import { testWorld } from "#platform/web/testing-world.ts";
import { createApp, menu, sentences } from "#src/app.ts";
import { demoCity, type DemoCity } from "./demo-city.fixtures.ts";
import { wordsOutsideGerman } from "./german-words.fixtures.ts";

let city: DemoCity;
beforeAll(async () => {
  city = await demoCity("dortmund");
});
afterAll(() => city.database.drop());

const foreign = locales.filter((each) => each !== "de");
const get = (path: string) => city.app.request(path);
const hrefsIn = (html: string, part = "a") =>
  [...html.matchAll(new RegExp(`<${part} [^>]*?(?:href|action)="([^"]*)"`, "g"))].map(
    (match) => match[1]?.replaceAll("&amp;", "&") ?? "",
  );
const slugOf = async (path: string) => {
  const { items } = JSON.parse(await city.htmlOf(path));
  return String(items[0].url);
};

const paths = [
  "/",
  "/suche?q=Gymnastik",
  "/suche?q=xyzzy",
  "/angebote",
  "/angebote?stadtbezirk=H%C3%B6rde&tag=di&q=gymnastik",
  "/angebote?tag=xx&q=xyzzy",
  "/orte",
  "/orte?stadtbezirk=Eving",
  "/beratung",
  "/beratung?nahe=H%C3%B6rde",
  "/beratung/termine",
  "/beratung/termine?stadtbezirk=H%C3%B6rde&art=hitzetelefon",
  "/pflege",
  "/mitmachen",
  "/merkliste",
  "/meldung",
  "/meldung?art=wunsch",
  "/meldung/danke",
  "/zahlen",
  "/einbetten",
  "/barrierefreiheit",
  "/datenschutz",
  "/impressum",
  "/hilfe",
  "/leichte-sprache",
  "/leichte-sprache/pflege",
];

describe.each(foreign)("under /%s", (locale) => {
  it.each(paths)("%s says its language and its direction", async (path) => {
    const html = await city.htmlOf(`/${locale}${path === "/" ? "" : path}`);
    expect(html).toContain(`<html lang="${locale}" dir="${direction(locale)}"`);
  });

  it("there is neither a workspace nor a sign-in", async () => {
    for (const path of ["/arbeit", "/anmelden", "/assets/stadt.css"])
      expect((await get(`/${locale}${path}`)).status).toBe(404);
  });
});

describe("a page in Turkish", () => {
  it.each(paths)("keeps its links in the language: %s", async (path) => {
    const html = await city.htmlOf(`/tr${path === "/" ? "" : path}`);
    const page = html.replace(/<details class="b-lang">.*?<\/details>/s, "");
    const own = [...hrefsIn(page), ...hrefsIn(page, "form")].filter((each) => each.startsWith("/"));
    const leaving = own.filter((each) => !/^\/tr([/?#]|$)|^\/(anmelden|daten)$|\.(csv|json|ics|pdf)/.test(each));
    expect([own.length > 20, leaving]).toEqual([true, []]);
  });

  it("leads to pages that there are", async () => {
    const html = await city.htmlOf("/tr/angebote");
    const inTurkish = new Set(hrefsIn(html).filter((each) => each.startsWith("/tr")));
    for (const href of inTurkish) expect([href, (await get(href)).status]).toEqual([href, 200]);
  });

  it("can be switched to each language, on the same page with the same question", async () => {
    const html = await city.htmlOf("/tr/angebote?tag=di&q=tanz");
    for (const locale of foreign) expect(hrefsIn(html)).toContain(`/${locale}/angebote?tag=di&q=tanz`);
    expect(hrefsIn(html)).toContain("/angebote?tag=di&q=tanz");
  });

  it("is sent on within the language", async () => {
    const moved = await get("/tr/suche?q=gymnastik&seite=900");
    expect([moved.status, moved.headers.get("location")?.startsWith("/tr/suche?")]).toEqual([303, true]);
  });

  it("names its address and the other languages for search engines", async () => {
    const html = await city.htmlOf("/tr/orte");
    expect(html).toMatch(/<link rel="canonical" href="[^"]*\/tr\/orte"/);
    expect(html.match(/<link rel="alternate" hreflang="/g)).toHaveLength(locales.length + 1);
  });

  it("says once that entries are German, and a German page does not", async () => {
    const notice = "burada Almancadır";
    expect((await city.htmlOf("/tr/orte")).split(notice)).toHaveLength(2);
    expect(await city.htmlOf("/orte")).not.toContain(notice);
  });

  it("is missing in Turkish too", async () => {
    const answer = await get("/tr/gibt-es-nicht");
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('<html lang="tr"')]);
  });
});

describe("names of the catalogue", () => {
  it("are marked as German on a foreign page, and run from left to right in an Arabic one", async () => {
    const offer = await slugOf("/angebote.json");
    expect(await city.htmlOf(`/tr${offer}`)).toMatch(/<h1 lang="de">/);
    expect(await city.htmlOf(`/ar${offer}`)).toMatch(/<h1 lang="de" dir="ltr">/);
    expect(await city.htmlOf(offer)).toMatch(/<h1>/);
  });
});

describe("dates on a page", () => {
  it.each([
    ["/en/angebote", "Tuesday <span>24 November</span>"],
    ["/tr/angebote", "Salı <span>24 Kasım</span>"],
    ["/pl/angebote", "wtorek <span>24 listopada</span>"],
    ["/angebote", "Dienstag <span>24. November</span>"],
  ])("%s are written as %s", async (path, expected) => expect(await city.htmlOf(path)).toContain(expected));
});

describe("the reader's settings", () => {
  it("change the page by its address alone and are carried along", async () => {
    const html = await city.htmlOf("/angebote?schrift=gross&kontrast=hoch");
    expect(html).toMatch(/<html[^>]* class="is-public is-large" data-contrast="high"/);
    expect(hrefsIn(html)).toContain("/orte?schrift=gross&kontrast=hoch");
    expect(html).toContain('<input type="hidden" name="kontrast" value="hoch"/>');
  });

  it("can be taken back", async () => {
    expect(hrefsIn(await city.htmlOf("/angebote?tag=di&schrift=gross"))).toContain("/angebote?tag=di");
  });

  it("ignore what nobody knows", async () => {
    const html = await city.htmlOf("/angebote?schrift=riesig");
    expect(html).toMatch(/<html lang="de" dir="ltr" class="is-public">/);
  });
});

describe("a city that speaks German only", () => {
  it("has no switch and no other addresses", async () => {
    const clock = fixedDay(day("2026-11-24"), new Date("2026-11-24T13:30:00Z"));
    const german = { ...loadCity("dortmund"), languages: ["de" as const] };
    const app = createApp(testWorld(city.database, { city: german, clock, sentences, menu }));
    expect((await app.request("/tr/angebote")).status).toBe(404);
    expect(await (await app.request("/angebote")).text()).not.toMatch(/hreflang|b-lang/);
  });
});

async function wordingsOf(files: readonly string[]): Promise<string[]> {
  const wording: string[] = [];
  for (const file of files) {
    const exported: Readonly<Record<string, object>> = await import(join(root, file));
    wording.push(...Object.values(exported).flatMap((texts) => Object.values(texts).flatMap(wordingOf)));
  }
  return wording;
}

/** The wording of German texts that have a Turkish translation, without what an untranslated topic or an entry says in the same words. */
async function translatedWording(): Promise<string[]> {
  const { translated = [], german = [] } = Object.groupBy(topicsIn(sourcesUnder("src")), ({ languages }) =>
    languages.includes("tr") ? "translated" : "german",
  );
  const stillSaid = [...(await wordingsOf(german.map((each) => each.german))), ...(await wordsOfEntries())].join("\n");
  return (await wordingsOf(translated.map((each) => each.german)))
    .filter((each) => /\p{L}{3,}.*\s.*\p{L}{3,}|\p{L}{9,}/u.test(each))
    .filter((each) => !stillSaid.includes(each));
}

/** What the catalogue says in German on every page: names, themes, opening hours in words. */
async function wordsOfEntries(): Promise<string[]> {
  const { rows } = await sql<{ words: string }>`
    select name as words from offers.themes union select name from places.places
    union select opening_text from places.places where opening_text is not null
    union select title from offers.offers`.execute(city.database.owner);
  return rows.map(({ words }) => words);
}

describe("German that has a translation", () => {
  it("is said on no Turkish page outside of what is marked as German", async () => {
    const wording = await translatedWording();
    expect(wording.length).toBeGreaterThan(10);
    const details = [await slugOf("/angebote.json"), await slugOf("/orte.json")];
    const leaks: string[] = [];
    for (const path of [...paths, ...details]) {
      const said = wordsOutsideGerman(await city.htmlOf(`/tr${path === "/" ? "" : path}`));
      leaks.push(...wording.filter((each) => said.includes(each)).map((each) => `${path}: ${each}`));
    }
    expect(leaks).toEqual([]);
  });

  it("is found where nobody marked it", () => {
    const html = '<html lang="tr"><p>Bu <b lang="de">Große <i>Schrift</i></b><br/> Hoher Kontrast</p></html>';
    expect(wordsOutsideGerman(html)).toBe("Bu Hoher Kontrast");
  });
});
