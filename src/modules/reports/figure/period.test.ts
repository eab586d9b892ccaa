import { describe, expect, it } from "vitest";
import { day } from "#platform/dates/local-date.ts";
import { periodOf, yearsBetween } from "./period.ts";

describe("a period in an address", () => {
  it.each([
    ["2022", "2022-01-01", "2022-12-31"],
    ["2025-01-01/2025-10-31", "2025-01-01", "2025-10-31"],
    ["2024-02-29/2024-02-29", "2024-02-29", "2024-02-29"],
  ])("%s reaches from %s to %s", (code, from, to) => {
    expect(periodOf(code)).toEqual({ code, from, to });
  });

  it.each([
    "",
    "22",
    "abc",
    "2025-02-30/2025-03-01",
    "2025-10-31/2025-01-01",
    "2025-01-01",
    "2025-01-01/2025-02-01/2025-03-01",
    "0999",
  ])("is not understood when it reads „%s“", (code) => {
    expect(periodOf(code)).toBeUndefined();
  });

  it("counts the years with the first and the last", () => {
    expect(yearsBetween(day("2024-12-31"), day("2026-01-01")).map(({ code }) => code)).toEqual([
      "2024",
      "2025",
      "2026",
    ]);
  });
});
