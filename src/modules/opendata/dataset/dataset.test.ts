import Papa from "papaparse";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "#platform/database/testing.ts";
import { testOrigin } from "#platform/web/testing-world.ts";
import type { Env, World } from "#platform/web/world.ts";
import { openCity } from "../opendata.fixtures.ts";
import { datasetKeys, formats } from "./dataset.ts";
import { csvLines, textOf } from "./table.ts";

type Entry = Readonly<Record<string, unknown>>;

let database: TestDatabase;
let world: World;
let app: Hono<Env>;

beforeAll(async () => {
  ({ database, world, app } = await openCity());
}, 120_000);
afterAll(() => database.drop());

const get = (path: string, headers: Record<string, string> = {}) =>
  Promise.resolve(app.request(`${testOrigin}${path}`, { headers }));
const entriesOf = async (key: string): Promise<Entry[]> => (await (await get(`/daten/${key}.json`)).json()).eintraege;

async function collect(pieces: AsyncIterable<string>): Promise<string> {
  let all = "";
  for await (const piece of pieces) all += piece;
  return all;
}

describe("a table of open data", () => {
  it.each(datasetKeys)("of %s holds the same entries as CSV and as JSON", async (key) => {
    const answer = await get(`/daten/${key}.csv`);
    const { data, errors, meta } = Papa.parse<Entry>(await answer.text(), { header: true, skipEmptyLines: true });
    const entries = await entriesOf(key);
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual(Object.keys(entries[0] ?? {}));
    expect(data.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(new Set(data.map(({ id }) => id)).size).toBe(data.length);
    expect(data.length).toBeGreaterThan(5);
  });

  it("of places counts what the page of places counts", async () => {
    const { total } = await (await get("/orte.json?groesse=1")).json();
    expect(await entriesOf("orte")).toHaveLength(total);
  });

  it("of dates counts what the list of offers counts", async () => {
    const { total } = await (await get("/angebote.json?groesse=1")).json();
    const running = (await entriesOf("termine")).length;
    expect(running).toBeGreaterThan(1000);
    expect(running).toBe(total);
  });

  it("may be read by programs of other sites, and says its licence", async () => {
    const answer = await get("/daten/angebote.json");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(await answer.json()).toMatchObject({ lizenz: expect.stringContaining("govdata.de") });
  });

  it.each(formats)("comes compressed as %s to those who take it so", async (format) => {
    const answer = await get(`/daten/orte.${format}`, { "accept-encoding": "gzip" });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    const whole = new Response(answer.body?.pipeThrough(new DecompressionStream("gzip")));
    expect((await whole.text()).length).toBeGreaterThan(1000);
  });

  it("is not sent again while nothing changed, and is after a change", async () => {
    world.kept.hearing(true);
    const tag = (await get("/daten/orte.csv")).headers.get("etag") ?? "none";
    const again = () => get("/daten/orte.csv", { "if-none-match": tag });
    expect((await again()).status).toBe(304);
    world.kept.forget();
    expect((await again()).status).toBe(200);
    world.kept.hearing(false);
  });
});

describe("the text of a table", () => {
  it("quotes commas and quotes, ends lines with CRLF, and writes unknown as nothing", () => {
    const rows = [{ a: 'Kaffee, "gut"', b: null, c: true, d: ["de", "tr"], e: 2.5 }];
    expect(csvLines(rows, ["a", "b", "c", "d", "e"])).toBe('"Kaffee, ""gut""",,ja,de; tr,2.5\r\n');
  });

  it("gives no spreadsheet a formula, but leaves phone numbers alone", () => {
    const rows = [{ a: "=1+1", b: "+49 231 1", c: "@SUM(A1)" }];
    expect(csvLines(rows, ["a", "b", "c"])).toBe("'=1+1,+49 231 1,'@SUM(A1)\r\n");
  });

  it("is valid JSON however many pieces it has", async () => {
    async function* pieces() {
      yield [{ a: 1 }, { a: 2 }];
      yield [];
      yield [{ a: 3 }];
    }
    const heading = { titel: "t", lizenz: null, stand: "s" };
    const text = await collect(textOf(pieces(), "json", ["a"], heading));
    expect(JSON.parse(text)).toEqual({ ...heading, eintraege: [{ a: 1 }, { a: 2 }, { a: 3 }] });
  });
});

describe("the page of open data", () => {
  it("leads to every file, and each is there", async () => {
    const page = await (await get("/daten")).text();
    const links = [...page.matchAll(/href="(\/(?:daten|zahlen)[^"]*\.(?:csv|json|jsonld))"/g)].map(
      ([, to]) => to ?? "",
    );
    expect(links).toHaveLength(2 * (datasetKeys.length + 1) + 1);
    for (const link of links) expect([link, (await get(link)).status]).toEqual([link, 200]);
  });

  it("stands in the sitemap", async () => {
    expect(await (await get("/sitemap.xml")).text()).toContain("/daten</loc>");
  });
});

describe("the catalogue for portals", () => {
  it("names for each dataset its licence, its theme, the city's key and files that are there", async () => {
    const answer = await get("/daten/katalog.jsonld");
    expect(answer.headers.get("content-type")).toContain("application/ld+json");
    const { "dcat:dataset": datasets } = await answer.json();
    expect(datasets).toHaveLength(datasetKeys.length + 1);
    for (const dataset of datasets) {
      expect(dataset["dcat:theme"]["@id"]).toMatch(/data-theme\/SOCI$/);
      expect(dataset["dcatde:politicalGeocodingURI"]["@id"]).toMatch(/municipalityKey\/05913000$/);
      for (const file of dataset["dcat:distribution"]) {
        expect(file["dct:license"]["@id"]).toBe("http://dcat-ap.de/def/licenses/dl-by-de/2.0");
        const { pathname } = new URL(file["dcat:downloadURL"]["@id"]);
        expect([pathname, (await get(pathname)).status]).toEqual([pathname, 200]);
      }
    }
  });
});
