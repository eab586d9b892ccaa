import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { defineImport } from "./definition.ts";
import { fingerprint } from "./fingerprint.ts";
import { readFixture, readText as readTextFile } from "./imports.fixtures.ts";
import { judge, type KnownRecords } from "./judge.ts";
import { suggestMapping } from "./mapping.ts";
import { readTable } from "./read/read-table.ts";
import type { Table } from "./read/table.ts";
import { type Price, readPrice } from "./values/money.ts";
import { problem, type Reader } from "./values/reading.ts";
import { readText } from "./values/text.ts";

interface Course {
  title: string;
  weekday: string;
  date: string;
  price: Price;
}

/** A stand-in for the reader of dates that the platform brings. */
const readDay: Reader<string> = (text) => {
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  const moment = new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
  return exists ? { ok: date } : problem("test.no-such-day");
};

const weekdays = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"];

const courses = defineImport<Course>({
  name: "test.courses",
  columns: {
    title: { title: "Kurs", reader: readText, required: true },
    weekday: { title: "Wochentag", reader: readText },
    date: { title: "Datum", reader: readDay },
    price: { title: "Preis", reader: readPrice },
  },
  rowRules: ({ weekday, date }) =>
    weekday && date && weekdays[new Date(date).getUTCDay()] !== weekday
      ? [{ column: "date", reason: "test.other-weekday", details: { weekday } }]
      : [],
  duplicateKey: ({ title, date }) => `${title}|${date ?? ""}`,
  nameOf: ({ title }) => title ?? "",
});

const judged = (table: Table, known: KnownRecords = new Map()) =>
  judge(table, suggestMapping(table, courses), courses, known);

describe("judging rows", () => {
  it("says what is new, the same, changed, and there twice", async () => {
    const table = await readTextFile("Kurs;Preis\nYoga;5\nTanz;7,50\nSingen;3\nYoga;5\nYoga;6\n");
    const known = new Map([
      ["Tanz|", { id: "t", fingerprint: fingerprint({ price: { cents: 750, kind: "amount" }, title: "Tanz" }) }],
      ["Singen|", { id: "s", fingerprint: "anders" }],
    ]);
    const { rows, totals } = judged(table, known);
    expect(rows.map(({ line, verdict, id }) => [line, verdict, id])).toEqual([
      [2, "new", undefined],
      [3, "same", "t"],
      [4, "changed", "s"],
      [5, "duplicate-in-file", undefined],
      [6, "duplicate-in-file", undefined],
    ]);
    expect(rows.map(({ repeats }) => repeats)).toEqual([
      undefined,
      undefined,
      undefined,
      { line: 2, differs: false },
      { line: 2, differs: true },
    ]);
    expect(totals).toEqual({ rows: 5, new: 1, same: 1, changed: 1, "duplicate-in-file": 2, refused: 0, similar: 0 });
  });

  it("names line, column, value and reason of each problem", async () => {
    const { rows, problems } = judged(await readFixture("broken/no-such-day.csv"));
    expect(problems).toEqual([
      { line: 2, column: "Datum", value: "31.02.2026", reason: "test.no-such-day", details: {} },
      { line: 5, column: "Datum", value: "12.13.2026", reason: "test.no-such-day", details: {} },
    ]);
    expect(rows.map(({ verdict }) => verdict)).toEqual(["refused", "new", "new", "refused"]);
  });

  it("leaves what needs the whole row to the rules of the import", async () => {
    const { problems } = judged(await readFixture("broken/weekday-disagrees.csv"));
    expect(problems).toEqual([
      {
        line: 2,
        column: "Datum",
        value: "03.03.2026",
        reason: "test.other-weekday",
        details: { weekday: "Montag" },
      },
    ]);
  });

  it("takes prices, and refuses words about prices", async () => {
    const { rows } = judged(await readFixture("broken/prices-in-words.csv"));
    expect(
      rows.map(({ verdict, values, problems }) => (verdict === "refused" ? problems[0]?.value : values.price)),
    ).toEqual([
      "ab 5 Euro",
      "8 € / ermäßigt 5 €",
      { kind: "amount", cents: 0 },
      { kind: "donation" },
      { kind: "amount", cents: 123_450 },
      "auf Anfrage",
      "1,234.50",
    ]);
  });

  it("refuses a row that a separator in its text has shifted, and only that row", async () => {
    const { rows, problems } = judged(await readFixture("broken/separator-in-text.csv"));
    expect(rows.map(({ verdict }) => verdict)).toEqual(["refused", "new", "new", "new", "new", "new"]);
    expect(problems).toMatchObject([{ line: 2, column: "", value: "5", reason: "imports.value.too-many-cells" }]);
  });

  it("refuses what a broken formula has left", async () => {
    const { problems } = judged(await readTextFile("Kurs;Preis\nYoga;#NV\nTanz;#REF!\n"));
    expect(problems.map(({ reason }) => reason)).toEqual(Array(2).fill("imports.value.formula-error"));
  });

  it("wants required cells, and shortens long values", async () => {
    const { problems } = judged(await readTextFile(`Kurs;Preis\n;5\nYoga;${"x".repeat(200)}\n`));
    expect(problems[0]).toMatchObject({ line: 2, column: "Kurs", value: "", reason: "imports.value.required" });
    expect(problems[1]?.value).toHaveLength(80);
  });

  it("asks for the missing column before it judges anything", async () => {
    const table = await readTextFile("Titel;Preis\nYoga;5\n");
    expect(() => judged(table)).toThrow(
      expect.objectContaining({ reason: "imports.mapping.missing", details: { columns: ["Kurs"] } }),
    );
  });

  it("does not count a refused row as the first of two", async () => {
    const { rows } = judged(await readTextFile("Kurs;Preis\nYoga;viel\nYoga;5\n"));
    expect(rows.map(({ verdict }) => verdict)).toEqual(["refused", "new"]);
  });

  it("shows nearly equal names to a person, but not other numbers", async () => {
    const table = await readTextFile(
      "Kurs;Datum\nGedächtnistraining;01.03.2026\nGedaechtnis-Training;02.03.2026\nGedächtnistrainng;03.03.2026\nHaus Nummer 12;\nHaus Nummer 13;\n",
    );
    const known = new Map([["x", { id: "k1", fingerprint: "", name: "Haus Numer 12" }]]);
    const { rows, totals } = judged(table, known);
    expect(rows.map(({ similar }) => similar.map(({ line, id }) => line ?? id))).toEqual([
      [3, 4],
      [2, 4],
      [2, 3],
      ["k1"],
      [],
    ]);
    expect(totals.similar).toBe(4);
  });
});

describe("a fingerprint", () => {
  it("does not depend on the order of names, nor on what is missing", () => {
    expect(fingerprint({ a: 1, b: { c: 2, d: [3] } })).toBe(fingerprint({ b: { d: [3], c: 2 }, a: 1, e: undefined }));
  });
  it("depends on the values", () => {
    expect(fingerprint({ a: 1 })).not.toBe(fingerprint({ a: "1" }));
    expect(fingerprint({ a: [1, 2] })).not.toBe(fingerprint({ a: [2, 1] }));
  });
});

describe("5,000 rows", () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 1 + (index % 365)));
    const [year, month, date] = day.toISOString().slice(0, 10).split("-");
    const price = index % 100 === 0 ? "viel" : `${index % 20},50 €`;
    return [`Gedächtnistraining Gruppe ${index}`, weekdays[day.getUTCDay()] ?? "", `${date}.${month}.${year}`, price];
  });
  const names = ["Kurs", "Wochentag", "Datum", "Preis"];

  it.each(["csv", "xlsx"])("are judged as %s, each with its line", async (format) => {
    const bytes =
      format === "csv"
        ? new TextEncoder().encode([names, ...rows].map((row) => row.join(";")).join("\r\n"))
        : await writeXlsx({ sheets: [{ name: "Kurse", rows: [names, ...rows] }] });
    const table = await readTable(bytes, { fileName: `kurse.${format}` });
    const { problems, totals } = judged(table);
    expect(table.format).toBe(format);
    expect(totals).toMatchObject({ rows: 5_000, new: 4_950, refused: 50 });
    expect(problems.at(-1)).toMatchObject({ line: 4_902, column: "Preis", value: "viel" });
  });

  it("compares with a record only what the row says, and names what would change", async () => {
    const table = await readTextFile("Kurs;Wochentag;Preis\nYoga;Dienstag;\nTanz;;7\n");
    const record = (cents: number) => ({
      version: 3,
      entry: { weekday: "Dienstag", price: { kind: "amount", cents }, room: "Saal" },
    });
    const known = new Map([
      ["Yoga|", { id: "y", ...record(500), entry: { ...record(500).entry, title: "Yoga" } }],
      ["Tanz|", { id: "t", ...record(500), entry: { ...record(500).entry, title: "Tanz" } }],
    ]);
    expect(judged(table, known).rows).toMatchObject([
      { verdict: "same", id: "y", version: 3, changes: [] },
      { verdict: "changed", id: "t", version: 3, changes: ["price"] },
    ]);
  });
});
