import { describe, expect, it } from "vitest";
import { day } from "#platform/dates/local-date.ts";
import { freshnessOn, freshnessWeight } from "./freshness.ts";

const reviewed = { confirmedOn: day("2026-05-01"), reviewOn: day("2026-10-31") };

describe("an entry", () => {
  it.each([
    ["2026-10-30", "current"],
    ["2026-10-31", "current"],
    ["2026-11-01", "due"],
    ["2026-11-30", "due"],
    ["2026-12-01", "overdue"],
  ] as const)("whose rhythm ends on 31 October is on %s %s", (today, standing) => {
    expect(freshnessOn(day(today), reviewed)).toBe(standing);
  });

  it("that nobody ever confirmed is overdue", () => {
    expect(freshnessOn(day("2026-10-01"), { reviewOn: null })).toBe("overdue");
  });
});

describe("the weight in a ranking", () => {
  const rhythm = { confirmedOn: day("2026-01-01"), reviewOn: day("2026-04-11") };

  it.each([
    ["2026-01-01", 1],
    ["2026-04-11", 1],
    ["2026-07-20", 0.5],
    ["2026-10-28", 0.25],
    ["2030-01-01", 0.25],
  ] as const)("on %s is %d", (today, weight) => {
    expect(freshnessWeight(day(today), rhythm)).toBeCloseTo(weight, 5);
  });

  it("never falls by more than a hundredth overnight", () => {
    const before = freshnessWeight(day("2026-04-11"), rhythm);
    expect(before - freshnessWeight(day("2026-04-12"), rhythm)).toBeLessThan(0.01);
  });

  it("of what was never confirmed is the least", () => {
    expect(freshnessWeight(day("2026-01-01"), { confirmedOn: null, reviewOn: null })).toBe(0.25);
  });
});
