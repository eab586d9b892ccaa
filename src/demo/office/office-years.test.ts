import { describe, expect, it } from "vitest";
import { day } from "#platform/dates/local-date.ts";
import { officeYears } from "./office-years.ts";

const today = day("2026-11-24");
const published = [{ kpi: "counselling.contacts", period: "2024", scope: "stadt", value: "12295", note: "" }];

describe("the years of the demo offices", () => {
  it("reach from the year before the published one until today", () => {
    expect(officeYears(published, { today, offices: 12 }).map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
  });

  it("reach back as far as they are asked for, and the published year stays as it was", () => {
    const years = officeYears(published, { today, offices: 12, back: 10 });
    expect(years.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(years.find(({ year }) => year === 2024)?.contacts).toBe(12_295);
  });
});
