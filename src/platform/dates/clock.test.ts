import { describe, expect, it } from "vitest";
import { fixedDay, instantOf, isoWithOffset, localNow, localOf, systemClock } from "./clock.ts";
import { day, time } from "./local-date.ts";

describe("an instant from a date and a time in Germany", () => {
  it.each([
    ["2026-11-24", "14:00", "2026-11-24T14:00:00+01:00", "in winter"],
    ["2026-07-24", "14:00", "2026-07-24T14:00:00+02:00", "in summer"],
    ["2026-03-28", "14:00", "2026-03-28T14:00:00+01:00", "the day before clocks go forward"],
    ["2026-03-29", "01:59", "2026-03-29T01:59:00+01:00", "the minute before clocks go forward"],
    ["2026-03-29", "02:30", "2026-03-29T03:30:00+02:00", "a time that does not exist"],
    ["2026-03-29", "14:00", "2026-03-29T14:00:00+02:00", "after clocks went forward"],
    ["2026-10-25", "01:00", "2026-10-25T01:00:00+02:00", "before clocks go back"],
    ["2026-10-25", "02:30", "2026-10-25T02:30:00+02:00", "the first of two such times"],
    ["2026-10-25", "14:00", "2026-10-25T14:00:00+01:00", "after clocks went back"],
  ])("%s %s is %s: %s", (date, at, expected) => {
    expect(instantOf(day(date), time(at))).toBe(expected);
    expect(instantOf(day(date), time(at))).toBe(expected);
  });

  it("goes back to the same date and time", () => {
    const instant = new Date(instantOf(day("2026-10-25"), time("14:00")));
    expect(localOf(instant)).toEqual({ date: "2026-10-25", time: "14:00" });
    expect(isoWithOffset(instant)).toBe("2026-10-25T14:00:00+01:00");
  });
});

describe("the business day", () => {
  it("is Germany's: shortly before midnight in Greenwich it is tomorrow already", () => {
    expect(localOf(new Date("2026-12-31T23:30:00Z")).date).toBe("2027-01-01");
    expect(localOf(new Date("2026-07-31T22:30:00Z")).date).toBe("2026-08-01");
  });

  it("follows the real clock in the product", () => {
    const before = localOf(new Date()).date;
    const today = systemClock.today();
    expect([before, localOf(new Date()).date]).toContain(today);
  });

  it("stands still in the demo while instants run on", () => {
    const clock = fixedDay(day("2026-11-24"));
    expect(clock.today()).toBe("2026-11-24");
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1000);
  });

  it("goes with the time of the real instant", () => {
    const clock = fixedDay(day("2026-11-24"), new Date("2031-07-01T12:00:00Z"));
    expect(localNow(clock)).toEqual({ date: "2026-11-24", time: "14:00" });
  });
});
