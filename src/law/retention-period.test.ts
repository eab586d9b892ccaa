import { describe, expect, it } from "vitest";
import { day } from "#platform/dates/local-date.ts";
import { lastDayOver, overBefore, periodOf } from "./retention-period.ts";

describe("the period of a column", () => {
  it.each([
    ["directory.reports", "contact", { days: 90, months: 0 }],
    ["identity.accounts", "name", { days: 30, months: 0 }],
    ["identity.sign_ins", "at", { days: 0, months: 12 }],
    ["directory.reports", "message", { days: 0, months: 12 }],
    ["places.revisions", "actor_name", { days: 0, months: 24 }],
  ])("is read from the file: %s.%s", (table, column, period) => {
    expect(periodOf(table, column)).toEqual(period);
  });

  it("is a fault where the file names an event instead of a span", () => {
    expect(() => periodOf("identity.sessions", "hash")).toThrow(/no span/);
  });

  it("is over on the day after its last day", () => {
    expect(lastDayOver(day("2026-11-24"), { days: 30, months: 0 })).toBe("2026-10-24");
  });

  it("counts months by the calendar", () => {
    expect(overBefore(new Date("2026-11-24T10:00:00Z"), { days: 0, months: 24 })).toEqual(
      new Date("2024-11-24T10:00:00Z"),
    );
  });
});
