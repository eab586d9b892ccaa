import { describe, expect, it } from "vitest";
import { locales } from "#platform/texts/locale.ts";
import { aSeries, everyTuesday } from "./dates.fixtures.ts";
import {
  agoInWords,
  columnDateInWords,
  dateInWords,
  dayAndMonthInWords,
  nearDayInWords,
  plainDateInWords,
  shortDateInWords,
  shortDateWithYear,
  timesInWords,
  weekdaysInWords,
} from "./in-words.ts";
import { addDays, day, time } from "./local-date.ts";
import { seriesInWords } from "./series-in-words.ts";

const today = day("2026-11-24");

describe("a date in words", () => {
  it("is written as Germans write it", () => {
    expect(dateInWords(today, "de")).toBe("Dienstag, 24. November 2026");
    expect(shortDateInWords(today, "de")).toBe("Di, 24. November");
    expect(plainDateInWords(day("2027-03-01"), "de")).toBe("1. März 2027");
    expect(dayAndMonthInWords(today, "de")).toBe("24. November");
  });

  it("heads a column in few letters", () => {
    expect(columnDateInWords(today, "de")).toEqual(["Di", "24."]);
    expect(columnDateInWords(today, "tr")).toEqual(["Sal", "24"]);
    expect(columnDateInWords(today, "ar")).toEqual(["الثلاثاء", "24"]);
  });

  it("is written with its year where that is another one", () => {
    expect(shortDateWithYear(today, "de")).toBe("Di, 24. November 2026");
    expect(shortDateWithYear(today, "en")).toBe("Tue, 24 November 2026");
  });

  it("is the same day in every language, whatever zone the machine is in", () => {
    for (const locale of locales) expect(dateInWords(today, locale)).toMatch(/24|٢٤/);
    expect(dateInWords(today, "tr")).toBe("24 Kasım 2026 Salı");
    expect(dateInWords(today, "uk")).toContain("24 листопада 2026");
  });

  it.each([
    [0, "heute"],
    [1, "morgen"],
    [2, "übermorgen"],
    [3, undefined],
    [-1, undefined],
  ])("%i days ahead is %s", (ahead, expected) => {
    expect(nearDayInWords(addDays(today, ahead), today, "de")).toBe(expected);
  });

  it.each([
    [0, "heute"],
    [1, "gestern"],
    [5, "vor 5 Tagen"],
    [13, "vor 13 Tagen"],
    [14, "vor 2 Wochen"],
    [21, "vor 3 Wochen"],
    [59, "vor 8 Wochen"],
    [60, "vor 2 Monaten"],
    [365, "vor 12 Monaten"],
    [730, "vor 2 Jahren"],
    [1100, "vor 3 Jahren"],
  ])("%i days ago is said as %s", (days, expected) => {
    expect(agoInWords(addDays(today, -days), today, "de")).toBe(expected);
  });

  it("says how long ago in other languages too", () => {
    expect(agoInWords(addDays(today, -21), today, "pl")).toBe("3 tygodnie temu");
  });
});

describe("times in words", () => {
  it.each([
    ["13:00", "16:00", "13:00 bis 16:00 Uhr"],
    ["07:30", "22:00", "7:30 bis 22:00 Uhr"],
    ["20:00", "00:00", "20:00 bis 24:00 Uhr"],
  ])("%s–%s is %s", (starts, ends, expected) => {
    expect(timesInWords(time(starts), time(ends), "de")).toBe(expected);
  });

  it("are said without an end, and not at all without a start", () => {
    expect(timesInWords(time("09:00"), null, "de")).toBe("9:00 Uhr");
    expect(timesInWords(null, null, "de")).toBe("");
  });

  it("are understood in other languages", () => {
    expect(timesInWords(time("13:00"), time("16:00"), "tr")).toMatch(/^13:00.16:00$/);
  });
});

describe("weekdays in words", () => {
  it.each([
    [[3], "Mittwoch"],
    [[5, 1, 3], "Montag, Mittwoch und Freitag"],
    [[1, 2], "Montag und Dienstag"],
    [[1, 2, 3, 4, 5], "Montag bis Freitag"],
    [[1, 2, 3, 5], "Montag bis Mittwoch und Freitag"],
  ] as const)("%j is %s", (weekdays, expected) => {
    expect(weekdaysInWords(weekdays, "de")).toBe(expected);
  });
});

describe("a series in words", () => {
  it.each([
    ["Jeden Dienstag, 13:00 bis 16:00 Uhr", everyTuesday()],
    ["Jeden Montag, Mittwoch und Freitag, 13:00 bis 16:00 Uhr", everyTuesday({ weekdays: [1, 3, 5] })],
    ["Jeden Tag von Montag bis Freitag, 13:00 bis 16:00 Uhr", everyTuesday({ weekdays: [1, 2, 3, 4, 5] })],
    ["Jeden Tag", everyTuesday({ weekdays: [1, 2, 3, 4, 5, 6, 7], starts: null, ends: null })],
    ["Alle zwei Wochen mittwochs, 9:30 Uhr", everyTuesday({ weekdays: [3], interval: 2, starts: "09:30", ends: null })],
    ["Alle 13 Wochen mittwochs und freitags, 13:00 bis 16:00 Uhr", everyTuesday({ weekdays: [5, 3], interval: 13 })],
    [
      "Jeden zweiten Dienstag im Monat, 13:00 bis 16:00 Uhr",
      aSeries({ kind: "monthly-nth-weekday", nth: 2, weekday: 2 }),
    ],
    [
      "Jeden letzten Freitag im Monat, 13:00 bis 16:00 Uhr",
      aSeries({ kind: "monthly-nth-weekday", nth: "last", weekday: 5 }),
    ],
    [
      "Alle drei Monate am ersten Sonntag, 13:00 bis 16:00 Uhr",
      aSeries({ kind: "monthly-nth-weekday", nth: 1, weekday: 7, interval: 3 }),
    ],
    ["Jeden 15. im Monat, 13:00 bis 16:00 Uhr", aSeries({ kind: "monthly-day", dayOfMonth: 15 })],
    ["Jedes Jahr am 6. Dezember, 13:00 bis 16:00 Uhr", aSeries({ kind: "yearly", from: "2025-12-06" })],
    [
      "Am 3. Dezember 2026 und 14. Januar 2027, 13:00 bis 16:00 Uhr",
      aSeries({ kind: "dates", dates: ["2026-12-03", "2027-01-14"] }),
    ],
    [
      "Jeden Dienstag, 13:00 bis 16:00 Uhr, nicht an Feiertagen, nicht in den Schulferien, bis 16. Dezember 2026",
      everyTuesday({ skip: { publicHolidays: true, schoolHolidays: true }, until: "2026-12-16" }),
    ],
    [
      "Jeden Dienstag, 13:00 bis 16:00 Uhr, ab 12. Januar 2027, 4 Termine",
      everyTuesday({ from: "2027-01-12", count: 4 }),
    ],
  ])("%s", (sentence, rule) => {
    expect(seriesInWords(rule, today, "de")).toBe(sentence);
  });

  it("is said in the language that was asked for", () => {
    expect(seriesInWords(everyTuesday(), today, "tr")).toBe("Her Salı, 13:00–16:00");
  });
});
