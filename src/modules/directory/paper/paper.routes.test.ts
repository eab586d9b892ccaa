import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sql } from "kysely";
import { readPdf } from "#platform/documents/pdf-structure.fixtures.ts";
import { takeTurn } from "#platform/limits/limits.store.ts";
import { demoCity, type DemoCity } from "../demo-city.fixtures.ts";

let city: DemoCity;
beforeAll(async () => {
  city = await demoCity("dortmund");
});
afterAll(() => city.database.drop());

const get = (path: string, headers: Record<string, string> = {}) => city.app.request(path, { headers });
const read = async (path: string) => readPdf(new Uint8Array(await (await get(path)).arrayBuffer()));
const slugs = async (): Promise<string[]> => {
  const { items }: { items: { url: string }[] } = await (await get("/angebote.json?groesse=60")).json();
  return [...new Set(items.map(({ url }) => url.replace("/angebote/", "")))].slice(0, 3);
};
const aHouse = "staedtisches-begegnungszentrum-scharnhorst";

describe("what is on in a Stadtbezirk, on paper", () => {
  it("is a tagged document with a heading for each day and each date", async () => {
    const answer = await get("/stadtbezirke/hoerde/monat.pdf?monat=2026-12");
    const paper = readPdf(new Uint8Array(await answer.arrayBuffer()));
    const { total }: { total: number } = await (
      await get("/angebote.json?stadtbezirk=hoerde&ab=2026-12-01&bis=2026-12-31")
    ).json();
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(paper).toMatchObject({ problems: [], title: "Was ist los in Hörde?", lang: "de" });
    expect(paper.roles.filter((role) => role === "H3")).toHaveLength(Math.min(total, 150));
    expect(paper.bookmarks).toContain("Dienstag, 1. Dezember 2026");
    expect(paper.alts).toEqual([
      expect.stringMatching(/^QR-Code mit der Adresse: http.*\/angebote\?stadtbezirk=H%C3%B6rde$/),
    ]);
  });

  it("begins today in this month", async () => {
    const { bookmarks } = await read("/stadtbezirke/hoerde/monat.pdf");
    expect(bookmarks[1]).toBe("Dienstag, 24. November 2026");
  });

  it("says kindly that a month is over", async () => {
    const answer = await get("/stadtbezirke/hoerde/monat.pdf?monat=2026-10");
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Der Oktober 2026 ist vorbei.");
  });

  it("does not exist for what is no Stadtbezirk", async () => {
    expect((await get("/stadtbezirke/atlantis/monat.pdf")).status).toBe(404);
  });

  it("is offered where a Stadtbezirk is chosen, and nowhere else", async () => {
    const way = "/stadtbezirke/innenstadt-west/monat.pdf?monat=2026-11";
    expect(await city.htmlOf("/angebote?stadtbezirk=Innenstadt-West")).toContain(way);
    expect(await city.htmlOf("/orte?stadtbezirk=Innenstadt-West")).toContain(way);
    expect(await city.htmlOf("/angebote")).not.toContain("monat.pdf");
  });
});

describe("the notice for the door", () => {
  it("has the name, the hours, the week and the way to the page", async () => {
    const paper = await read(`/orte/${aHouse}/aushang.pdf`);
    expect(paper).toMatchObject({ problems: [], title: "Städtisches Begegnungszentrum Scharnhorst", pages: 1 });
    expect(paper.bookmarks).toEqual(
      expect.arrayContaining(["Geöffnet", "Programm vom 23. bis 29. November 2026", "Dienstag, 24. November"]),
    );
    expect(paper.alts[0]).toContain(`/orte/${aHouse}`);
  });

  it("can be had for the next week", async () => {
    const { bookmarks } = await read(`/orte/${aHouse}/aushang.pdf?woche=naechste`);
    expect(bookmarks).toContain("Programm vom 30. November bis 6. Dezember 2026");
  });

  it("exists for every house of the city, also where hardly anything is known", async () => {
    const { rows } = await sql<{ slug: string }>`
      select slug from places.places where status <> 'geschlossen' order by md5(slug) limit 12`.execute(
      city.database.owner,
    );
    for (const { slug } of rows) expect((await read(`/orte/${slug}/aushang.pdf`)).problems, slug).toEqual([]);
    for (const slug of ["nirgends", "%00", "..%2F"]) expect((await get(`/orte/${slug}/aushang.pdf`)).status).toBe(404);
  });

  it("is one step from the page of the house", async () => {
    expect(await city.htmlOf(`/orte/${aHouse}`)).toContain(`href="/orte/${aHouse}/aushang.pdf?woche=naechste"`);
  });
});

describe("the Merkliste on paper", () => {
  it("has what the page has", async () => {
    const query = new URLSearchParams((await slugs()).map((slug) => ["angebot", slug]));
    const paper = await read(`/merkliste.pdf?${query}`);
    expect(paper).toMatchObject({ problems: [], title: "Meine Merkliste" });
    expect(paper.roles.filter((role) => role === "H3")).toHaveLength(3);
    expect(await city.htmlOf(`/merkliste?${query}`)).toContain(`/merkliste.pdf?${query}`.replaceAll("&", "&amp;"));
  });

  it("is made with nothing on it, too, and belongs to one visitor", async () => {
    const answer = await get("/merkliste.pdf?angebot=gibt-es-nicht");
    expect(readPdf(new Uint8Array(await answer.arrayBuffer())).problems).toEqual([]);
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
  });

  it("is still the same when it is asked for again", async () => {
    const tag = (await get("/merkliste.pdf")).headers.get("etag") ?? "";
    expect((await get("/merkliste.pdf", { "if-none-match": tag })).status).toBe(304);
  });
});

describe("paper in the language of its address", () => {
  it.each([
    ["en", "What is on in Hörde?", "Tuesday, 1 December 2026"],
    ["tr", "Hörde bölgesinde neler var?", "1 Aralık 2026 Salı"],
    ["ru", "Что происходит в районе Hörde?", "вторник, 1 декабря 2026"],
    ["pl", "Co się dzieje: Hörde", "wtorek, 1 grudnia 2026"],
    ["uk", "Що відбувається в районі Hörde?", "вівторок, 1 грудня 2026"],
    ["ar", "ماذا يوجد في Hörde؟", "ديسمبر"],
  ])("%s says headings and days, and is a sound document", async (lang, title, day) => {
    const paper = await read(`/${lang}/stadtbezirke/hoerde/monat.pdf?monat=2026-12`);
    expect(paper).toMatchObject({ problems: [], title, lang });
    expect(paper.bookmarks.join("\n")).toContain(day);
    expect((await read(`/${lang}/orte/${aHouse}/aushang.pdf`)).problems).toEqual([]);
    expect((await read(`/${lang}/merkliste.pdf?angebot=${(await slugs())[0]}`)).problems).toEqual([]);
  });

  it("is what a page in that language leads to", async () => {
    expect(await city.htmlOf(`/ar/orte/${aHouse}`)).toContain(`href="/ar/orte/${aHouse}/aushang.pdf"`);
    expect(await city.htmlOf("/tr/angebote?stadtbezirk=H%C3%B6rde")).toContain("/tr/stadtbezirke/hoerde/monat.pdf");
  });
});

describe("who asks for very many papers", () => {
  it("reads when it goes on; what was made already is still there", async () => {
    await get("/merkliste.pdf");
    const limit = { name: "paper", allowed: 1000, seconds: 600 };
    for (let turn = 0; turn < 40; turn++) await takeTurn(city.database.public, limit, "127.0.0.1");
    const answer = await get(`/merkliste.pdf?angebot=${(await slugs())[0]}`);
    expect(answer.status).toBe(429);
    expect(await answer.text()).toMatch(/In \d+ (Minuten|Sekunden) geht es weiter/);
    expect((await get("/merkliste.pdf")).status).toBe(200);
  });
});
