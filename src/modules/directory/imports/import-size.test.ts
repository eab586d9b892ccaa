import { writeXlsx } from "hucre/xlsx";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "#platform/database/testing.ts";
import { anImportDesk, catalogueOf, judged, order, textIn, type Workplace } from "./imports.fixtures.ts";

let database: TestDatabase;
let workplace: Workplace;
beforeAll(async () => void ({ database, workplace } = await anImportDesk()));
afterAll(() => database.drop());

const count = 5000;
const head = [
  "Name",
  "Art",
  "Träger",
  "Straße",
  "PLZ",
  "Stadtbezirk",
  "Telefon",
  "E-Mail",
  "Öffnungszeiten",
  "Barrierefrei",
];
const rows = Array.from({ length: count }, (_, index) => [
  ...[
    `Treff Nummer ${index}`,
    "Treff",
    `Verein ${index % 40}`,
    `Musterstraße ${index}`,
    "44135",
    index % 2 === 0 ? "Außen" : "Innen",
  ],
  ...[
    `0231 ${100_000 + index}`,
    `treff${index}@beispiel.invalid`,
    "Mo-Fr 08:00-18:00",
    index % 3 === 0 ? "ja" : "nein",
  ],
]);

const files: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "groß.csv": async () => new TextEncoder().encode([head, ...rows].map((row) => row.join(";")).join("\r\n")),
  "groß.xlsx": () => writeXlsx({ sheets: [{ name: "Orte", rows: [head, ...rows] }] }),
};

describe("a list of 5,000 places", () => {
  it.each(Object.keys(files))("%s is taken whole, and goes whole", { timeout: 60_000 }, async (name) => {
    const before = await catalogueOf(database);
    const content = await files[name]?.();
    const times = [performance.now()];
    const run = await judged(workplace, name, content ?? "");
    times.push(performance.now());
    await order(workplace, run, "apply");
    times.push(performance.now());
    const { rows: found } = await sql<{ total: number; findable: number; located: number }>`
      select count(*) as total, count(*) filter (where words @@ 'treff'::tsquery) as findable, count(stadtbezirk_id) as located
      from places.places where name like 'Treff Nummer %'`.execute(database.owner);
    expect(found).toEqual([{ total: count, findable: count, located: count }]);
    expect(textIn(await workplace.page(run))).toContain("5.000 neue Einträge.");
    times.push(performance.now());
    await order(workplace, run, "undo");
    times.push(performance.now());
    if (process.env["MEASURE"])
      console.log(
        name,
        times.slice(1).map((at, index) => Math.round(at - (times[index] ?? 0))),
      );
    expect(await catalogueOf(database)).toEqual(before);
  });
});

describe("a programme of 2,000 weekly courses", () => {
  it("gets all of its dates, and loses them again", { timeout: 120_000 }, async () => {
    const before = await catalogueOf(database);
    const courses = Array.from(
      { length: 2000 },
      (_, index) =>
        `Kurs ${index};${["Mo", "Di", "Mi"][index % 3]};${9 + (index % 8)}-${10 + (index % 8)};Haus am Park`,
    );
    const run = await judged(workplace, "kurse.csv", ["Angebot;Wochentag;Uhrzeit;Ort", ...courses].join("\n"));
    const start = performance.now();
    await order(workplace, run, "apply");
    const applied = performance.now();
    const { rows: dates } = await sql<{ total: number }>`select count(*) as total from offers.dates`.execute(
      database.owner,
    );
    expect(dates[0]?.total).toBeGreaterThan(2000 * 55);
    await order(workplace, run, "undo");
    if (process.env["MEASURE"])
      console.log("kurse", Math.round(applied - start), Math.round(performance.now() - applied), dates);
    expect(await catalogueOf(database)).toEqual(before);
  });
});
