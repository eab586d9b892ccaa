import { describe, expect, it } from "vitest";
import { day } from "#platform/dates/local-date.ts";
import { dateIn, today } from "../offers.fixtures.ts";
import { bothMeanings, dateEntryOf, dateFields, problemOf, readDateEntry } from "./date-entry.ts";
import { problemOfLines, readLines } from "./date-lines.ts";
import { repairsOfDate, repairsOfLines, repairsOfStart } from "./repairs.ts";

const read = (date: string, weekday = "") => readDateEntry(dateEntryOf(dateIn("ab", date, weekday), "ab"));

describe("a date in four fields", () => {
  it("is a day when weekday and date agree, or no weekday is said", () => {
    expect(read("2026-11-24", "di")).toEqual({ kind: "date", date: "2026-11-24" });
    expect(read("2026-11-24")).toEqual({ kind: "date", date: "2026-11-24" });
    expect(read("26-3-1")).toEqual({ kind: "date", date: "2026-03-01" });
  });

  it("differs when the weekday is another one", () => {
    expect(read("2026-11-24", "mi")).toEqual({ kind: "differs", date: "2026-11-24", weekday: 3 });
  });

  it.each(["2026-02-30", "2026-13-01", "1926-11-24", "2026-11-", "x-11-24"])("is wrong for %s", (date) => {
    expect(read(date)).toEqual({ kind: "wrong" });
  });

  it("is none when nothing is filled, and wrong when only the weekday is", () => {
    expect(readDateEntry(dateEntryOf({}, "ab"))).toEqual({ kind: "none" });
    expect(readDateEntry(dateEntryOf({ "ab-wochentag": "di" }, "ab"))).toEqual({ kind: "wrong" });
    expect(problemOf("ab", { kind: "wrong" })).toEqual({ field: "ab", reason: "platform.field.date" });
  });

  it.each([
    [3, "2026-11-25"],
    [1, "2026-11-23"],
    [5, "2026-11-27"],
    [6, "2026-11-21"],
    [7, "2026-11-22"],
  ] as const)("with weekday %i means the date or the nearest such day, %s", (weekday, nearest) => {
    expect(bothMeanings(day("2026-11-24"), weekday)).toEqual(["2026-11-24", nearest]);
  });
});

describe("repairs", () => {
  it("offer the date with its weekday and the weekday with its date, and keep the other fields", () => {
    const entered = { ...dateIn("ab", "2026-11-24", "mi"), beginn: "14" };
    expect(repairsOfDate(entered, "ab")).toEqual([
      { label: "Dienstag, 24. November 2026", entered: { ...entered, ...dateFields("ab", day("2026-11-24")) } },
      { label: "Mittwoch, 25. November 2026", entered: { ...entered, ...dateFields("ab", day("2026-11-25")) } },
    ]);
    expect(repairsOfDate(dateIn("ab", "2026-11-24", "di"), "ab")).toEqual([]);
  });

  it("offer another first day or another rhythm when a weekly series begins on another weekday", () => {
    const [start, rhythm] = repairsOfStart({ ...dateIn("ab", "2026-11-24", "di"), wochentage: "mi" });
    expect(start).toMatchObject({
      label: "Mittwoch, 25. November 2026",
      entered: { "ab-tag": "25", "ab-wochentag": "mi" },
    });
    expect(rhythm).toMatchObject({ label: "jeden Dienstag", entered: { wochentage: ["di"] } });
  });

  it("replace the one line of a list that differs", () => {
    const [first, second] = repairsOfLines({ tage: "1.12.2026\nMi, 24.11.2026" }, today);
    expect(first?.entered["tage"]).toBe("1.12.2026\nDienstag, 24. November 2026");
    expect(second?.entered["tage"]).toBe("1.12.2026\nMittwoch, 25. November 2026");
  });
});

describe("dates in lines", () => {
  it("are read as people write them", () => {
    const lines = readLines("Di, 1. Dezember 2026\n\n 8.12.26 \nDienstag, den 15.12.2026", today);
    expect(lines.map((line) => line.kind === "date" && line.date)).toEqual(["2026-12-01", "2026-12-08", "2026-12-15"]);
    expect(problemOfLines("tage", lines)).toBeUndefined();
  });

  it.each([
    ["", "offers.series.no-days", undefined],
    ["1.12.2026\n31.11.2026", "offers.series.line-wrong", { line: "31.11.2026" }],
    ["Mi, 24.11.2026", "offers.date.weekday-differs", { date: "2026-11-24", weekday: 3 }],
  ])("%j is refused with %s", (text, reason, details) => {
    expect(problemOfLines("tage", readLines(text, today))).toEqual({
      field: "tage",
      reason,
      ...(details && { details }),
    });
  });
});
