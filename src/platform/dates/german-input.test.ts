import { describe, expect, it } from "vitest";
import { readDate, readTime, readTimeRange, readWeekday, readWeekdays, weekdayAgrees } from "./german-input.ts";
import { day } from "./local-date.ts";

const today = day("2026-11-24");

describe("reading a date", () => {
  it.each([
    ["24.11.2026", "2026-11-24"],
    ["24.11.26", "2026-11-24"],
    [" 3.9.26 ", "2026-09-03"],
    ["3. 9. 2027", "2027-09-03"],
    ["03.09.2027", "2027-09-03"],
    ["24. November 2026", "2026-11-24"],
    ["24. Nov. 2026", "2026-11-24"],
    ["1. märz 2027", "2027-03-01"],
    ["1. Maerz 2027", "2027-03-01"],
    ["1. Mrz 2027", "2027-03-01"],
    ["2026-11-24", "2026-11-24"],
    ["29.2.2028", "2028-02-29"],
    ["Dienstag, 24.11.2026", "2026-11-24"],
    ["Di., den 24. November 2026", "2026-11-24"],
    ["24.11.", "2026-11-24"],
    ["24.11", "2026-11-24"],
    ["23.11.", "2027-11-23"],
    ["3.9.", "2027-09-03"],
    ["3. September", "2027-09-03"],
    ["1.1.41", "1941-01-01"],
    ["1.1.30", "2030-01-01"],
    ["1.1.31", "1931-01-01"],
  ])("takes %j for %s", (text, expected) => {
    expect(readDate(text, today)).toBe(expected);
  });

  it.each([
    "31.02.2026",
    "29.2.2027",
    "0.1.2026",
    "24.13.2026",
    "2026-02-30",
    "24/11/2026",
    "24.11.202",
    "24",
    "November 2026",
    "24. Brumaire 2026",
    "Mittwoch, 24.11.2026",
    "bald",
    "",
    "٢٤.١١.٢٠٢٦",
    "1".repeat(10_000),
  ])("does not guess at %j", (text) => {
    expect(readDate(text, today)).toBeUndefined();
  });
});

describe("reading a time", () => {
  it.each([
    ["9", "09:00"],
    ["9 Uhr", "09:00"],
    ["9:30", "09:30"],
    ["9.30 Uhr", "09:30"],
    ["9 Uhr 30", "09:30"],
    ["14h", "14:00"],
    ["14:00 h", "14:00"],
    ["0:15", "00:15"],
    ["23:59 UHR", "23:59"],
  ])("takes %j for %s", (text, expected) => {
    expect(readTime(text)).toBe(expected);
  });

  it.each(["24", "25:00", "9:5", "9:60", "9:30 Uhr 30", "9 30", "9h 30", "halb zehn", "abends", "-1", ""])(
    "does not guess at %j",
    (text) => {
      expect(readTime(text)).toBeUndefined();
    },
  );

  it.each([
    ["14-18", "14:00", "18:00"],
    ["10:00–12:30 Uhr", "10:00", "12:30"],
    ["von 8 bis 18 Uhr", "08:00", "18:00"],
    ["8 Uhr bis 9.30 Uhr", "08:00", "09:30"],
  ])("takes %j for %s to %s", (text, from, to) => {
    expect(readTimeRange(text)).toEqual({ from, to });
  });

  it.each(["18-14", "14-14", "14", "14-", "ab 14", ""])("does not take %j for a span", (text) => {
    expect(readTimeRange(text)).toBeUndefined();
  });
});

describe("reading weekdays", () => {
  it.each([
    ["Di", 2],
    ["di.", 2],
    ["Dienstag", 2],
    ["dienstags", 2],
    ["Dienstage", 2],
    ["Sonnabend", 6],
    ["sonnabends", 6],
    ["SO", 7],
  ])("takes %j for weekday %i", (text, expected) => {
    expect(readWeekday(text)).toBe(expected);
  });

  it.each(["Die", "D", "Tag", "Montagabend", ""])("does not guess at %j", (text) => {
    expect(readWeekday(text)).toBeUndefined();
  });

  it.each([
    ["Mo, Mi, Do", [1, 3, 4]],
    ["Mo-Fr", [1, 2, 3, 4, 5]],
    ["Montag bis Freitag", [1, 2, 3, 4, 5]],
    ["Di und Mi", [2, 3]],
    ["Mo–Mi u. Fr", [1, 2, 3, 5]],
    ["Sa-Mo", [1, 6, 7]],
    ["täglich", [1, 2, 3, 4, 5, 6, 7]],
  ])("takes %j for %j", (text, expected) => {
    expect(readWeekdays(text)).toEqual(expected);
  });

  it.each(["werktags", "Mo, bald", "Mo-Di-Mi", "", ","])("does not guess at %j", (text) => {
    expect(readWeekdays(text)).toBeUndefined();
  });

  it("compares a weekday with a date", () => {
    expect(weekdayAgrees(day("2026-11-24"), 2)).toBe(true);
    expect(weekdayAgrees(day("2026-11-24"), 3)).toBe(false);
  });
});
