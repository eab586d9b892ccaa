import { describe, expect, it } from "vitest";
import { day } from "#platform/dates/local-date.ts";
import { issuesDue, nextSpan } from "./newsletter.ts";

describe("the issue that comes", () => {
  it.each([
    ["2026-11-23", "2026-11-30", "2026-12-06"],
    ["2026-11-29", "2026-11-30", "2026-12-06"],
    ["2026-12-31", "2027-01-04", "2027-01-10"],
  ])("for a week tells on %s of %s to %s", (today, firstDay, lastDay) => {
    expect(nextSpan("weekly", day(today))).toEqual({ rhythm: "weekly", firstDay, lastDay });
  });

  it.each([
    ["2026-11-01", "2026-12-01", "2026-12-31"],
    ["2026-12-31", "2027-01-01", "2027-01-31"],
    ["2027-01-31", "2027-02-01", "2027-02-28"],
  ])("for a month tells on %s of %s to %s", (today, firstDay, lastDay) => {
    expect(nextSpan("monthly", day(today))).toEqual({ rhythm: "monthly", firstDay, lastDay });
  });
});

describe("issues go out", () => {
  it.each([
    ["2026-11-24", []],
    ["2026-11-25", ["monthly"]],
    ["2026-11-26", ["weekly", "monthly"]],
    ["2026-11-29", ["weekly", "monthly"]],
    ["2026-12-01", []],
    ["2026-12-03", ["weekly"]],
  ])("on %s: %j", (today, expected) => {
    expect(issuesDue(day(today)).map(({ rhythm }) => rhythm)).toEqual(expected);
  });

  it("once, also when the product was off on the day itself", () => {
    expect(issuesDue(day("2026-11-26"))[0]).toEqual(issuesDue(day("2026-11-28"))[0]);
  });
});
