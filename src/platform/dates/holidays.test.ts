import { describe, expect, it } from "vitest";
import { holidaysNw, schoolHolidaysKnownUntil, schoolHolidaysNw } from "./holidays.ts";
import { addDays, datesBetween, day, weekdayOf } from "./local-date.ts";

const holidays = holidaysNw();

describe("public holidays in North Rhine-Westphalia", () => {
  it("are eleven in 2026", () => {
    const found = datesBetween(day("2026-01-01"), day("2026-12-31"))
      .filter((date) => holidays.publicHolidayOn(date) !== undefined)
      .map((date) => `${date} ${holidays.publicHolidayOn(date)}`);
    expect(found).toEqual([
      "2026-01-01 Neujahrstag",
      "2026-04-03 Karfreitag",
      "2026-04-06 Ostermontag",
      "2026-05-01 Tag der Arbeit",
      "2026-05-14 Christi Himmelfahrt",
      "2026-05-25 Pfingstmontag",
      "2026-06-04 Fronleichnam",
      "2026-10-03 Tag der Deutschen Einheit",
      "2026-11-01 Allerheiligen",
      "2026-12-25 1. Weihnachtstag",
      "2026-12-26 2. Weihnachtstag",
    ]);
  });

  it.each(["2026-01-06", "2026-10-31", "2026-11-18", "2026-12-24"])(
    "do not include %s, a holiday elsewhere",
    (date) => {
      expect(holidays.publicHolidayOn(day(date))).toBeUndefined();
    },
  );
});

describe("school holidays in North Rhine-Westphalia", () => {
  it.each([
    ["2022-06-26", undefined],
    ["2022-06-27", "Sommerferien"],
    ["2024-08-20", "Sommerferien"],
    ["2024-08-21", undefined],
    ["2025-06-10", "Pfingstferien"],
    ["2026-10-16", undefined],
    ["2026-10-17", "Herbstferien"],
    ["2026-11-24", undefined],
    ["2027-01-01", "Weihnachtsferien"],
    ["2028-04-22", "Osterferien"],
  ])("%s: %s", (date, expected) => {
    expect(holidays.schoolHolidayOn(day(date))).toBe(expected);
  });

  it("are listed in order, none reaching into the next, none starting on a Sunday", () => {
    const rows = schoolHolidaysNw();
    const wrong = rows.filter(
      ({ from, to }, index) => from > to || weekdayOf(from) === 7 || from <= (rows[index - 1]?.to ?? ""),
    );
    expect(rows.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  it("in summer last six weeks and a half, as the ministry plans them", () => {
    const summers = schoolHolidaysNw().filter(({ name }) => name === "Sommerferien");
    expect(summers.map(({ from, to }) => datesBetween(from, to).length)).toEqual([44, 44, 44, 44, 44, 44, 44]);
  });

  it("at Easter surround Easter Monday", () => {
    const easters = schoolHolidaysNw().filter(({ name }) => name === "Osterferien");
    expect(
      easters.every(({ from, to }) =>
        datesBetween(from, to).some((date) => holidays.publicHolidayOn(date) === "Ostermontag"),
      ),
    ).toBe(true);
  });

  it("are known until a day that the planning can ask for", () => {
    const until = schoolHolidaysKnownUntil();
    expect(holidays.schoolHolidayOn(until)).toBeDefined();
    expect(holidays.schoolHolidayOn(addDays(until, 1))).toBeUndefined();
  });

  it("say which rows nobody confirmed yet", () => {
    const unsure = schoolHolidaysNw().filter(({ confirmed }) => !confirmed);
    expect(unsure.map(({ from }) => from)).toEqual(["2027-12-24", "2028-10-23", "2028-12-21"]);
  });
});
