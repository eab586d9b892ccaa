import { describe, expect, it } from "vitest";
import { day, time } from "#platform/dates/local-date.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import { schedulesOf, type LooseDate } from "./schedule.ts";

const setting = { today: day("2026-11-24"), link: "https://beispiel.invalid/angebote/chor" };
const series = (rule: object) => ({
  id: "018f0000-0000-7000-8000-000000000001",
  serviceId: "018f0000-0000-7000-8000-000000000002",
  serviceAtLocationId: null,
  rule: SeriesRule.parse({ from: "2026-01-01", starts: "14:00", ends: "16:00", ...rule }),
});
const dates: LooseDate[] = [
  { id: "018f0000-0000-7000-8000-000000000003", day: day("2026-12-05"), starts: time("10:00"), ends: null },
];

describe("the schedule of a series", () => {
  it.each([
    [
      "every second week",
      { kind: "weekly", interval: 2, weekdays: [5, 2], until: "2026-12-31" },
      { freq: "WEEKLY", interval: 2, byday: "TU,FR", wkst: "MO", dtstart: "2026-01-02", until: "2026-12-31" },
    ],
    [
      "the second Tuesday of a month",
      { kind: "monthly-nth-weekday", nth: 2, weekday: 2 },
      { freq: "MONTHLY", interval: 1, byday: "2TU", dtstart: "2026-01-13" },
    ],
    [
      "the last Friday of every third month",
      { kind: "monthly-nth-weekday", nth: "last", weekday: 5, interval: 3 },
      { freq: "MONTHLY", interval: 3, byday: "-1FR", dtstart: "2026-01-30" },
    ],
    [
      "the 15th, ten times",
      { kind: "monthly-day", dayOfMonth: 15, count: 10 },
      { freq: "MONTHLY", bymonthday: "15", count: 10, dtstart: "2026-01-15" },
    ],
  ])("says %s as a rule", (_, rule, expected) => {
    const found = schedulesOf(series(rule), dates, setting);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ ...expected, opens_at: "14:00", closes_at: "16:00" });
  });

  it.each([
    ["once a year", { kind: "yearly" }],
    ["on loose days", { kind: "dates", dates: ["2026-12-05"] }],
    ["that holidays make longer", { kind: "weekly", weekdays: [2], count: 5, skip: { schoolHolidays: true } }],
  ])("%s lists the dates to come", (_, rule) => {
    const found = schedulesOf(series(rule), dates, setting);
    expect(found).toMatchObject([{ valid_from: "2026-12-05", valid_to: "2026-12-05", opens_at: "10:00" }]);
    expect(found[0]).not.toHaveProperty("freq");
  });

  it("says in words which days are called off or moved, but not those that are over", () => {
    const overrides = [
      { kind: "cancelled", on: "2026-03-03" },
      { kind: "cancelled", on: "2026-12-01" },
      { kind: "moved", on: "2026-12-08", to: { date: "2026-12-09" } },
    ];
    const [found] = schedulesOf(series({ kind: "weekly", weekdays: [2], overrides }), [], setting);
    expect(found?.notes).toContain("2026-12-01");
    expect(found?.notes).toContain("2026-12-09");
    expect(found?.notes).not.toContain("2026-03-03");
  });
});
