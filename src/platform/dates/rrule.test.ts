import { describe, expect, it } from "vitest";
import { aSeries, everyTuesday } from "./dates.fixtures.ts";
import { day, time } from "./local-date.ts";
import { fromRRule, toRRule } from "./rrule.ts";
import type { SeriesRule } from "./series.ts";

const start = { from: day("2026-11-24"), starts: time("13:00"), ends: time("16:00") };

const sayable: readonly (readonly [string, SeriesRule])[] = [
  ["FREQ=WEEKLY;BYDAY=TU", everyTuesday(start)],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR", everyTuesday({ ...start, interval: 2, weekdays: [1, 3, 5] })],
  ["FREQ=WEEKLY;BYDAY=TU;COUNT=4", everyTuesday({ ...start, count: 4 })],
  ["FREQ=WEEKLY;BYDAY=TU;UNTIL=20261216T120000Z", everyTuesday({ ...start, until: "2026-12-16" })],
  ["FREQ=WEEKLY;BYDAY=TU;UNTIL=20270616T110000Z", everyTuesday({ ...start, until: "2027-06-16" })],
  ["FREQ=WEEKLY;BYDAY=TU;UNTIL=20261216", everyTuesday({ ...start, starts: null, ends: null, until: "2026-12-16" })],
  ["FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215T233000Z", everyTuesday({ ...start, starts: "00:30", until: "2026-12-16" })],
  ["FREQ=MONTHLY;BYDAY=2TU", aSeries({ ...start, kind: "monthly-nth-weekday", nth: 2, weekday: 2 })],
  ["FREQ=MONTHLY;BYDAY=-1FR", aSeries({ ...start, kind: "monthly-nth-weekday", nth: "last", weekday: 5 })],
  ["FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=31", aSeries({ ...start, kind: "monthly-day", interval: 3, dayOfMonth: 31 })],
  ["FREQ=YEARLY;INTERVAL=2", aSeries({ ...start, kind: "yearly", interval: 2 })],
];

describe("a rule as an RRULE", () => {
  it.each(sayable)("is %s", (text, rule) => {
    expect(toRRule(rule)).toBe(text);
  });

  it.each(sayable)("comes back from %s as it was", (text, rule) => {
    expect(fromRRule(text, rule)).toEqual(rule);
  });

  it("cannot say loose dates", () => {
    expect(toRRule(aSeries({ kind: "dates", dates: ["2026-11-24"] }))).toBeUndefined();
  });

  it("cannot say a count that holidays lengthen", () => {
    expect(toRRule(everyTuesday({ count: 4, skip: { schoolHolidays: true } }))).toBeUndefined();
    expect(toRRule(everyTuesday({ skip: { schoolHolidays: true } }))).toBe("FREQ=WEEKLY;BYDAY=TU");
  });
});

describe("reading an RRULE from elsewhere", () => {
  it.each([
    ["RRULE:FREQ=WEEKLY", { kind: "weekly", weekdays: [2], interval: 1 }],
    ["freq=weekly;byday=tu;wkst=mo", { kind: "weekly", weekdays: [2] }],
    ["FREQ=WEEKLY;BYDAY=TU;WKST=SU", { kind: "weekly", weekdays: [2] }],
    ["FREQ=MONTHLY", { kind: "monthly-day", dayOfMonth: 24 }],
    ["FREQ=MONTHLY;BYDAY=+1MO;", { kind: "monthly-nth-weekday", nth: 1, weekday: 1 }],
    ["FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=24", { kind: "yearly" }],
    ["FREQ=WEEKLY;UNTIL=20261216T235959Z", { until: "2026-12-17" }],
    ["FREQ=WEEKLY;UNTIL=20261215T110000Z", { until: "2026-12-14" }],
    ["FREQ=WEEKLY;UNTIL=20261215T140000", { until: "2026-12-15" }],
  ])("understands %s", (text, expected) => {
    expect(fromRRule(text, { ...start, starts: time(text.includes("235959") ? "00:15" : "13:00") })).toMatchObject(
      expected,
    );
  });

  it.each([
    "FREQ=DAILY",
    "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
    "FREQ=MONTHLY;BYDAY=5TU",
    "FREQ=MONTHLY;BYDAY=-2TU",
    "FREQ=MONTHLY;BYDAY=TU",
    "FREQ=MONTHLY;BYDAY=1TU,3TU",
    "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2",
    "FREQ=MONTHLY;BYMONTHDAY=-1",
    "FREQ=MONTHLY;BYMONTHDAY=1,15",
    "FREQ=MONTHLY;BYMONTHDAY=32",
    "FREQ=YEARLY;BYMONTH=12",
    "FREQ=YEARLY;BYMONTHDAY=24",
    "FREQ=YEARLY;BYDAY=TU",
    "FREQ=WEEKLY;BYDAY=XX",
    "FREQ=WEEKLY;BYHOUR=9,14",
    "FREQ=WEEKLY;COUNT=0",
    "FREQ=WEEKLY;COUNT=viele",
    "FREQ=WEEKLY;INTERVAL=",
    "FREQ=WEEKLY;UNTIL=20261399",
    "FREQ=WEEKLY;UNTIL=bald",
    "FREQ=WEEKLY;UNTIL=20251231T120000Z",
    "FREQ=WEEKLY;FREQ=MONTHLY",
    "jeden Dienstag",
    "",
  ])("does not take half of %j", (text) => {
    expect(fromRRule(text, start)).toBeUndefined();
  });
});
