import { describe, expect, it } from "vitest";
import { day } from "#platform/dates/local-date.ts";
import { officeAddress, OfficeQuery, spanOf, yearBefore } from "./office-query.ts";

const today = day("2026-11-24");

describe("a span", () => {
  it.each([
    [2024, undefined, "2024-01-01", "2024-12-31", "2024-12-31"],
    [2024, 1, "2024-01-01", "2024-03-31", "2024-03-31"],
    [2026, 4, "2026-10-01", "2026-12-31", "2026-11-24"],
    [2026, undefined, "2026-01-01", "2026-12-31", "2026-11-24"],
  ])("of %s, quarter %s, goes from %s to %s and is counted until %s", (year, quarter, from, to, until) => {
    expect(spanOf(year, quarter, today)).toMatchObject({ from, to, until });
  });

  it("that goes on is compared with as much of the year before", () => {
    expect(yearBefore(spanOf(2026, undefined, today))).toMatchObject({
      year: 2025,
      from: "2025-01-01",
      until: "2025-11-24",
    });
  });

  it("that is over is compared with the whole one before, also after a leap year", () => {
    expect(yearBefore(spanOf(2025, 1, today))).toMatchObject({ to: "2024-03-31", until: "2024-03-31" });
    expect(yearBefore(spanOf(2024, undefined, today))).toMatchObject({ until: "2023-12-31" });
  });
});

describe("the address of the page", () => {
  it("says what was chosen and leaves out what makes no sense", () => {
    const query = OfficeQuery.parse({ jahr: "2024", quartal: "9", buero: "nirgends" });
    expect(officeAddress(query)).toBe("/arbeit/zahlen/seniorenbueros?jahr=2024");
  });
});
