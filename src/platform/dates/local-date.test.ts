import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  datesBetween,
  dayNumberOf,
  dateOf,
  day,
  daysBetween,
  inWeekOrder,
  isBefore,
  isoWeekOf,
  localDate,
  localTime,
  minutesOf,
  startOfWeek,
  time,
  weekdayCodeOf,
  weekdayOf,
} from "./local-date.ts";

describe("what counts as a date", () => {
  it.each(["2026-11-24", "2024-02-29", "2000-02-29", "1941-01-01"])("accepts %s", (text) => {
    expect(localDate.parse(text)).toBe(text);
  });

  it.each([
    "2026-02-30",
    "2026-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-4-1",
    "24.11.2026",
    "",
    20261124,
  ])("refuses %s with a text key", (text) => {
    expect(localDate.safeParse(text).error?.issues[0]?.message).toBe("platform.dates.not-a-date");
  });

  it("treats a wrong date in our own code as a fault", () => {
    expect(() => day("2026-02-30")).toThrow(RangeError);
  });
});

describe("what counts as a time", () => {
  it.each(["00:00", "09:05", "23:59"])("accepts %s", (text) => {
    expect(localTime.parse(text)).toBe(text);
  });

  it.each(["9:5", "9:05", "24:00", "12:60", "14", undefined])("refuses %s with a text key", (text) => {
    expect(localTime.safeParse(text).error?.issues[0]?.message).toBe("platform.dates.not-a-time");
  });

  it("counts minutes since midnight", () => {
    expect(minutesOf(time("14:05"))).toBe(845);
  });
});

describe("counting days", () => {
  it.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2026-03-28", 1, "2026-03-29"],
    ["2026-10-25", 1, "2026-10-26"],
    ["1970-01-01", -1, "1969-12-31"],
    ["2026-03-01", -1, "2026-02-28"],
  ])("%s and %i days is %s", (from, count, expected) => {
    expect(addDays(day(from), count)).toBe(expected);
  });

  it("agrees with the computer's own calendar on every day of four centuries", () => {
    const first = Date.UTC(1800, 0, 1) / 86_400_000;
    const wrong = Array.from({ length: 146_097 }, (_, index) => first + index).filter((number) => {
      const there = new Date(number * 86_400_000);
      const date = dateOf(number);
      return (
        date !== there.toISOString().slice(0, 10) ||
        dayNumberOf(date) !== number ||
        weekdayOf(date) % 7 !== there.getUTCDay()
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-11-24", 13, "2027-12-24"],
    ["2026-01-15", -13, "2024-12-15"],
  ])("%s and %i months is %s", (from, count, expected) => {
    expect(addMonths(day(from), count)).toBe(expected);
  });

  it("lists the days between, both ends included, and none when the end comes first", () => {
    expect(datesBetween(day("2024-02-28"), day("2024-03-01"))).toEqual(["2024-02-28", "2024-02-29", "2024-03-01"]);
    expect(datesBetween(day("2026-11-24"), day("2026-11-23"))).toEqual([]);
  });

  it("knows how far apart two days are, also across a clock change", () => {
    expect(daysBetween(day("2026-03-28"), day("2026-03-30"))).toBe(2);
    expect(daysBetween(day("2026-11-24"), day("2026-11-20"))).toBe(-4);
    expect(isBefore(day("2026-11-23"), day("2026-11-24"))).toBe(true);
    expect(isBefore(day("2026-11-24"), day("2026-11-24"))).toBe(false);
  });
});

describe("weeks", () => {
  it.each([
    ["2026-11-24", 2, "di", "2026-11-23"],
    ["2026-11-29", 7, "so", "2026-11-23"],
    ["2027-01-01", 5, "fr", "2026-12-28"],
    ["1969-12-31", 3, "mi", "1969-12-29"],
  ])("%s is weekday %i (%s) of the week from %s", (date, weekday, code, monday) => {
    expect([weekdayOf(day(date)), weekdayCodeOf(day(date)), startOfWeek(day(date))]).toEqual([weekday, code, monday]);
  });

  it.each([
    ["2026-12-31", 2026, 53],
    ["2027-01-03", 2026, 53],
    ["2027-01-04", 2027, 1],
    ["2024-12-30", 2025, 1],
    ["2023-01-01", 2022, 52],
  ])("%s lies in the year %i, week %i", (date, year, week) => {
    expect(isoWeekOf(day(date))).toEqual({ year, week });
  });

  it("puts weekdays in order, each once", () => {
    expect(inWeekOrder([5, 1, 5, 3])).toEqual([1, 3, 5]);
  });
});
