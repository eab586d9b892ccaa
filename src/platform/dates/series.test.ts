import { describe, expect, it } from "vitest";
import { aSeries, everyTuesday, holidaysOn } from "./dates.fixtures.ts";
import { holidaysNw, noHolidays } from "./holidays.ts";
import { datesBetween, day } from "./local-date.ts";
import { type SeriesRule, SeriesRule as seriesRule, expand, skipReason } from "./series.ts";

function datesOf(rule: SeriesRule, from: string, to: string, holidays = noHolidays): string[] {
  return expand(rule, { from: day(from), to: day(to), holidays }).map(({ date }) => date);
}

describe("a weekly series", () => {
  it("keeps its weekday and its time over both clock changes", () => {
    expect(datesOf(everyTuesday(), "2026-03-22", "2026-04-05")).toEqual(["2026-03-24", "2026-03-31"]);
    const sundays = everyTuesday({ weekdays: [7] });
    expect(datesOf(sundays, "2026-03-29", "2026-03-29")).toEqual(["2026-03-29"]);
    expect(expand(sundays, { from: day("2026-10-19"), to: day("2026-11-01"), holidays: noHolidays })).toMatchObject([
      { date: "2026-10-25", starts: "13:00", ends: "16:00" },
      { date: "2026-11-01", starts: "13:00", ends: "16:00" },
    ]);
  });

  it("takes place on several weekdays, in the order of the week", () => {
    expect(datesOf(everyTuesday({ weekdays: [5, 1] }), "2026-11-23", "2026-12-04")).toEqual([
      "2026-11-23",
      "2026-11-27",
      "2026-11-30",
      "2026-12-04",
    ]);
  });

  it("counts every second week from the week of its first day, whatever window is asked for", () => {
    const rule = everyTuesday({ interval: 2, from: "2026-01-01" });
    const whole = datesOf(rule, "2026-01-01", "2027-12-31");
    expect(whole.slice(0, 3)).toEqual(["2026-01-13", "2026-01-27", "2026-02-10"]);
    const pieces = datesBetween(day("2026-01-01"), day("2027-12-31")).flatMap((date) => datesOf(rule, date, date));
    expect(pieces).toEqual(whole);
  });

  it("goes on over the turn of a year with 53 weeks", () => {
    expect(datesOf(everyTuesday({ interval: 2, from: "2026-12-22" }), "2026-12-22", "2027-01-31")).toEqual([
      "2026-12-22",
      "2027-01-05",
      "2027-01-19",
    ]);
  });

  it("begins on its first day and ends with the day of its end", () => {
    const rule = everyTuesday({ from: "2026-11-24", until: "2026-12-08" });
    expect(datesOf(rule, "2026-01-01", "2027-12-31")).toEqual(["2026-11-24", "2026-12-01", "2026-12-08"]);
    expect(datesOf({ ...rule, until: day("2026-12-07") }, "2026-01-01", "2027-12-31")).toHaveLength(2);
  });

  it("ends after its count, also when the window begins later", () => {
    const rule = everyTuesday({ from: "2026-11-24", count: 4 });
    expect(datesOf(rule, "2026-12-02", "2027-12-31")).toEqual(["2026-12-08", "2026-12-15"]);
  });
});

describe("a monthly series", () => {
  it.each([
    [2, 2, ["2026-09-08", "2026-10-13", "2026-11-10"]],
    [1, 7, ["2026-09-06", "2026-10-04", "2026-11-01"]],
    [4, 3, ["2026-09-23", "2026-10-28", "2026-11-25"]],
    ["last", 5, ["2026-09-25", "2026-10-30", "2026-11-27"]],
    ["last", 1, ["2026-09-28", "2026-10-26", "2026-11-30"]],
  ])("finds number %s of weekday %i", (nth, weekday, expected) => {
    const rule = aSeries({ kind: "monthly-nth-weekday", nth, weekday });
    expect(datesOf(rule, "2026-09-01", "2026-11-30")).toEqual(expected);
  });

  it("means by the last the fifth where there is one and else the fourth", () => {
    const rule = aSeries({ kind: "monthly-nth-weekday", nth: "last", weekday: 4 });
    expect(datesOf(rule, "2026-10-01", "2026-11-30")).toEqual(["2026-10-29", "2026-11-26"]);
  });

  it("cannot be on a fifth weekday, which most months do not have", () => {
    expect(() => aSeries({ kind: "monthly-nth-weekday", nth: 5, weekday: 2 })).toThrow();
  });

  it("has no date on a 31st in months that end before", () => {
    const rule = aSeries({ kind: "monthly-day", dayOfMonth: 31 });
    expect(datesOf(rule, "2026-01-01", "2026-08-31")).toEqual([
      "2026-01-31",
      "2026-03-31",
      "2026-05-31",
      "2026-07-31",
      "2026-08-31",
    ]);
  });

  it("counts every second month from its first month, also into the next year", () => {
    const rule = aSeries({ kind: "monthly-nth-weekday", nth: 1, weekday: 1, interval: 2, from: "2026-11-15" });
    expect(datesOf(rule, "2026-11-01", "2027-05-31")).toEqual(["2027-01-04", "2027-03-01", "2027-05-03"]);
  });
});

describe("other series", () => {
  it("come back each year on the same day", () => {
    const rule = aSeries({ kind: "yearly", from: "2025-12-06" });
    expect(datesOf(rule, "2025-01-01", "2027-12-31")).toEqual(["2025-12-06", "2026-12-06", "2027-12-06"]);
  });

  it("born on a leap day come back only in leap years", () => {
    const rule = aSeries({ kind: "yearly", from: "2024-02-29" });
    expect(datesOf(rule, "2024-01-01", "2032-12-31")).toEqual(["2024-02-29", "2028-02-29", "2032-02-29"]);
  });

  it("come back every second year", () => {
    const rule = aSeries({ kind: "yearly", from: "2025-05-10", interval: 2 });
    expect(datesOf(rule, "2026-01-01", "2029-12-31")).toEqual(["2027-05-10", "2029-05-10"]);
  });

  it("are loose dates, in order and each once", () => {
    const rule = aSeries({ kind: "dates", dates: ["2026-12-03", "2026-11-25", "2026-12-03", "2027-02-01"] });
    expect(datesOf(rule, "2026-11-01", "2026-12-31")).toEqual(["2026-11-25", "2026-12-03"]);
  });
});

describe("a series with holidays", () => {
  const christmas = holidaysOn(
    { "2026-12-25": "1. Weihnachtstag" },
    { "2026-12-25": "Ferien", "2027-01-01": "Ferien" },
  );
  const fridays = { weekdays: [5], from: "2026-12-18" };

  it("skips public holidays only when asked to", () => {
    expect(datesOf(everyTuesday(fridays), "2026-12-18", "2027-01-08", christmas)).toHaveLength(4);
    const skipping = everyTuesday({ ...fridays, skip: { publicHolidays: true } });
    expect(datesOf(skipping, "2026-12-18", "2027-01-08", christmas)).toEqual([
      "2026-12-18",
      "2027-01-01",
      "2027-01-08",
    ]);
    expect(skipReason(skipping, day("2026-12-25"), christmas)).toBe("1. Weihnachtstag");
  });

  it("skips school holidays only when asked to", () => {
    const skipping = everyTuesday({ ...fridays, skip: { schoolHolidays: true } });
    expect(datesOf(skipping, "2026-12-18", "2027-01-08", christmas)).toEqual(["2026-12-18", "2027-01-08"]);
  });

  it("gets longer by each skipped day when it has a count", () => {
    const skipping = everyTuesday({ ...fridays, count: 3, skip: { publicHolidays: true, schoolHolidays: true } });
    expect(datesOf(skipping, "2026-12-18", "2027-12-31", christmas)).toEqual([
      "2026-12-18",
      "2027-01-08",
      "2027-01-15",
    ]);
  });

  it("knows the real holidays of North Rhine-Westphalia", () => {
    const skipping = everyTuesday({ skip: { publicHolidays: true, schoolHolidays: true } });
    expect(datesOf(skipping, "2026-09-01", "2026-11-10", holidaysNw())).toEqual([
      "2026-09-08",
      "2026-09-15",
      "2026-09-22",
      "2026-09-29",
      "2026-10-06",
      "2026-10-13",
      "2026-11-03",
      "2026-11-10",
    ]);
  });
});

describe("a date that is not as usual", () => {
  const window = { from: day("2026-11-23"), to: day("2026-12-06"), holidays: noHolidays };

  it("is still there when it is cancelled, with the reason", () => {
    const rule = everyTuesday({ overrides: [{ on: "2026-11-24", kind: "cancelled", reason: "Wasserschaden" }] });
    expect(expand(rule, window)).toMatchObject([
      { originalDate: "2026-11-24", date: "2026-11-24", status: "cancelled", note: "Wasserschaden" },
      { originalDate: "2026-12-01", status: "planned", note: null },
    ]);
  });

  it("keeps its original day as identity when it is moved", () => {
    const to = { date: "2026-11-26", times: { starts: "10:00", ends: "12:00" }, placeId: "eving" };
    const rule = everyTuesday({ overrides: [{ on: "2026-11-24", kind: "moved", to }] });
    expect(expand(rule, window)[0]).toEqual({
      originalDate: "2026-11-24",
      date: "2026-11-26",
      starts: "10:00",
      ends: "12:00",
      placeId: "eving",
      status: "moved",
      note: null,
    });
  });

  it("belongs to the window of its original day, so that no window has it twice", () => {
    const rule = everyTuesday({ overrides: [{ on: "2026-12-01", kind: "moved", to: { date: "2026-12-10" } }] });
    expect(datesOf(rule, "2026-12-01", "2026-12-06")).toEqual(["2026-12-10"]);
    expect(datesOf(rule, "2026-12-07", "2026-12-13")).toEqual(["2026-12-08"]);
  });

  it("stays planned when only time or place changes", () => {
    const to = { times: { starts: "14:00", ends: null } };
    const rule = everyTuesday({ overrides: [{ on: "2026-11-24", kind: "changed", reason: "später", to }] });
    expect(expand(rule, window)[0]).toMatchObject({ status: "planned", starts: "14:00", ends: null, note: "später" });
  });

  it("may be moved onto a holiday: a person meant it", () => {
    const rule = everyTuesday({
      skip: { publicHolidays: true },
      overrides: [{ on: "2026-11-24", kind: "moved", to: { date: "2026-11-26" } }],
    });
    const holidays = holidaysOn({ "2026-11-26": "Feiertag" });
    expect(datesOf(rule, "2026-11-23", "2026-11-29", holidays)).toEqual(["2026-11-26"]);
  });

  it("takes place although a holiday would skip it, when a person moved it", () => {
    const rule = everyTuesday({
      skip: { publicHolidays: true },
      overrides: [{ on: "2026-11-24", kind: "moved", to: { date: "2026-11-25" } }],
    });
    const holidays = holidaysOn({ "2026-11-24": "Feiertag" });
    expect(datesOf(rule, "2026-11-23", "2026-11-29", holidays)).toEqual(["2026-11-25"]);
  });

  it("is forgotten when the rule no longer names its day", () => {
    const rule = everyTuesday({ overrides: [{ on: "2026-11-25", kind: "cancelled" }] });
    expect(expand(rule, window).map(({ status }) => status)).toEqual(["planned", "planned"]);
  });

  it("counts although it is cancelled: nobody gets a date more", () => {
    const rule = everyTuesday({ from: "2026-11-24", count: 2, overrides: [{ on: "2026-11-24", kind: "cancelled" }] });
    expect(datesOf(rule, "2026-11-01", "2027-12-31")).toEqual(["2026-11-24", "2026-12-01"]);
  });
});

describe("a rule that contradicts itself", () => {
  const tuesdays = { kind: "weekly", weekdays: [2], from: "2026-01-01" };

  it.each([
    [{ starts: "16:00", ends: "13:00" }, "platform.dates.ends-before-start"],
    [{ starts: "16:00", ends: "16:00" }, "platform.dates.ends-before-start"],
    [{ ends: "16:00" }, "platform.dates.ends-before-start"],
    [{ until: "2025-12-31" }, "platform.dates.until-before-from"],
    [{ until: "2026-12-31", count: 4 }, "platform.dates.until-and-count"],
    [{ from: "2026-02-30" }, "platform.dates.not-a-date"],
  ])("is refused: %j", (given, reason) => {
    const checked = seriesRule.safeParse({ ...tuesdays, ...given });
    expect(checked.error?.issues.map(({ message }) => message)).toEqual([reason]);
  });

  it("may end at midnight and on its first day", () => {
    expect(seriesRule.safeParse({ ...tuesdays, starts: "20:00", ends: "00:00", until: "2026-01-01" }).success).toBe(
      true,
    );
  });
});
