import { describe, expect, it } from "vitest";
import { holidaysOn } from "./dates.fixtures.ts";
import { noHolidays } from "./holidays.ts";
import { day, time } from "./local-date.ts";
import { OpeningHours, openNow, openingOn } from "./opening-hours.ts";

const weekly = { kind: "weekly", weekdays: [1, 2, 3, 4, 5], from: "08:00", to: "18:00" };

function openingHours(given: Readonly<Record<string, unknown>> = {}): OpeningHours {
  return OpeningHours.parse({ rules: [weekly], ...given });
}

function intervalsOn(opening: OpeningHours, date: string, holidays = noHolidays): string[] {
  return openingOn(opening, day(date), holidays).intervals.map(({ from, to }) => `${from}-${to}`);
}

function at(date: string, clock: string) {
  return { date: day(date), time: time(clock) };
}

describe("the opening on a day", () => {
  it("follows the weekday", () => {
    expect(intervalsOn(openingHours(), "2026-11-24")).toEqual(["08:00-18:00"]);
    expect(intervalsOn(openingHours(), "2026-11-28")).toEqual([]);
  });

  it("knows the second Saturday of a month", () => {
    const rules = [{ kind: "monthly-nth-weekday", nth: 2, weekday: 6, from: "10:00", to: "13:00" }];
    expect(intervalsOn(openingHours({ rules }), "2026-11-14")).toEqual(["10:00-13:00"]);
    expect(intervalsOn(openingHours({ rules }), "2026-11-21")).toEqual([]);
  });

  it("has a rule only while it is valid, first and last day included", () => {
    const rules = [{ ...weekly, validFrom: "2026-11-24", validUntil: "2026-11-25" }];
    const open = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26"].map((date) =>
      intervalsOn(openingHours({ rules }), date),
    );
    expect(open).toEqual([[], ["08:00-18:00"], ["08:00-18:00"], []]);
  });

  it("is one interval where two rules overlap or meet, and two where there is a break", () => {
    const rules = [
      { ...weekly, from: "14:00", to: "16:00" },
      { ...weekly, from: "11:30", to: "14:00" },
      { ...weekly, from: "12:00", to: "13:00" },
      { ...weekly, from: "17:00", to: "00:00" },
    ];
    expect(intervalsOn(openingHours({ rules }), "2026-11-24")).toEqual(["11:30-16:00", "17:00-00:00"]);
  });

  it("is closed on public holidays and says which, unless the house opens then", () => {
    const holidays = holidaysOn({ "2026-05-14": "Christi Himmelfahrt" });
    expect(openingOn(openingHours(), day("2026-05-14"), holidays)).toEqual({
      intervals: [],
      reason: "Christi Himmelfahrt",
    });
    expect(intervalsOn(openingHours({ onPublicHolidays: "open" }), "2026-05-14", holidays)).toEqual(["08:00-18:00"]);
  });

  it("follows an exception before a holiday and before the rules", () => {
    const exceptions = [
      { from: "2026-12-23", until: "2027-01-01", hours: [], reason: "Weihnachtspause" },
      { from: "2026-11-28", until: "2026-11-28", hours: [{ from: "11:00", to: "17:00" }] },
    ];
    const opening = openingHours({ exceptions });
    const holidays = holidaysOn({ "2026-12-25": "1. Weihnachtstag" });
    expect(openingOn(opening, day("2026-12-25"), holidays)).toEqual({ intervals: [], reason: "Weihnachtspause" });
    expect(intervalsOn(opening, "2026-12-22")).toEqual(["08:00-18:00"]);
    expect(intervalsOn(opening, "2027-01-01")).toEqual([]);
    expect(intervalsOn(opening, "2026-11-28")).toEqual(["11:00-17:00"]);
  });

  it("cannot close before it opens", () => {
    expect(OpeningHours.safeParse({ rules: [{ ...weekly, to: "07:00" }] }).success).toBe(false);
    expect(
      OpeningHours.safeParse({
        rules: [weekly],
        exceptions: [{ from: "2026-11-28", until: "2026-11-28", hours: [{ from: "17:00", to: "11:00" }] }],
      }).success,
    ).toBe(false);
  });
});

describe("open now", () => {
  it.each([
    ["2026-11-24", "07:59", { state: "closed", opensNext: { date: "2026-11-24", from: "08:00" } }],
    ["2026-11-24", "08:00", { state: "open", until: "18:00", opensNext: { date: "2026-11-25", from: "08:00" } }],
    ["2026-11-24", "17:59", { state: "open", until: "18:00", opensNext: { date: "2026-11-25", from: "08:00" } }],
    ["2026-11-24", "18:00", { state: "closed", opensNext: { date: "2026-11-25", from: "08:00" } }],
    ["2026-11-28", "12:00", { state: "closed", opensNext: { date: "2026-11-30", from: "08:00" } }],
  ])("%s %s", (date, clock, expected) => {
    expect(openNow(openingHours(), at(date, clock), noHolidays)).toEqual(expected);
  });

  it("is unknown when a sentence alone speaks of this time", () => {
    const late = { kind: "note", text: "Einmal in der Woche bis 22:00 Uhr" };
    const opening = openingHours({
      rules: [weekly, { ...late, maybe: { weekdays: [1, 2, 3, 4, 5], from: "18:00", to: "22:00" } }],
    });
    const states = ["17:00", "19:00", "22:00"].map(
      (clock) => openNow(opening, at("2026-11-24", clock), noHolidays).state,
    );
    expect(states).toEqual(["open", "unknown", "closed"]);
    const holidays = holidaysOn({ "2026-11-24": "Feiertag" });
    expect(openNow(opening, at("2026-11-24", "19:00"), holidays).state).toBe("closed");
  });

  it("is unknown without rules and after an opening that names no end", () => {
    expect(openNow(openingHours({ rules: [] }), at("2026-11-24", "12:00"), noHolidays)).toEqual({ state: "unknown" });
    const opening = openingHours({ rules: [{ ...weekly, to: null }] });
    expect(openNow(opening, at("2026-11-24", "12:00"), noHolidays).state).toBe("unknown");
  });

  it("is closed during an exception without a reason, whatever sentences say", () => {
    const opening = openingHours({
      rules: [{ kind: "note", text: "Nach Programm" }],
      exceptions: [{ from: "2026-11-24", until: "2026-11-24", hours: [] }],
    });
    expect(openNow(opening, at("2026-11-24", "12:00"), noHolidays).state).toBe("closed");
  });

  it("lasts until midnight", () => {
    const opening = openingHours({ rules: [{ ...weekly, to: "00:00" }] });
    expect(openNow(opening, at("2026-11-24", "23:59"), noHolidays)).toMatchObject({ state: "open", until: "00:00" });
  });
});
