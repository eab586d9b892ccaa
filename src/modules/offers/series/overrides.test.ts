import { describe, expect, it } from "vitest";
import { everyTuesday, holidaysOn } from "#platform/dates/dates.fixtures.ts";
import { noHolidays } from "#platform/dates/holidays.ts";
import { day } from "#platform/dates/local-date.ts";
import { today } from "../offers.fixtures.ts";
import { carryOverrides, lostOverrides, overrideOn, withOverride, withoutOverride } from "./overrides.ts";

const cancelled = (on: string) => ({ kind: "cancelled" as const, on: day(on), reason: "krank" });
const rule = everyTuesday({ overrides: [cancelled("2026-11-10"), cancelled("2026-12-01"), cancelled("2026-12-08")] });

describe("what was said about single dates, when the rule changes", () => {
  it("survives where the day is still one of the rule", () => {
    const carried = carryOverrides(rule, everyTuesday({ starts: "15:00", ends: "17:00" }), today, noHolidays);
    expect(carried.overrides).toEqual(rule.overrides);
  });

  it("is lost where the day is gone, and stays for days that are over", () => {
    const fortnightly = everyTuesday({ from: "2026-11-24", interval: 2 });
    expect(lostOverrides({ ...fortnightly, overrides: rule.overrides }, today, noHolidays)).toEqual([
      cancelled("2026-12-01"),
    ]);
    expect(carryOverrides(rule, fortnightly, today, noHolidays).overrides.map(({ on }) => on)).toEqual([
      "2026-11-10",
      "2026-12-08",
    ]);
  });

  it("survives on a holiday that the new rule skips: somebody decided about that day", () => {
    const skipping = everyTuesday({ skip: { publicHolidays: true } });
    expect(
      lostOverrides({ ...skipping, overrides: rule.overrides }, today, holidaysOn({ "2026-12-01": "Feiertag" })),
    ).toEqual([]);
  });

  it("is lost after a new end", () => {
    const ended = everyTuesday({ until: "2026-12-05" });
    expect(lostOverrides({ ...ended, overrides: rule.overrides }, today, noHolidays)).toEqual([
      cancelled("2026-12-08"),
    ]);
  });
});

describe("an override", () => {
  it("takes the place of an earlier one of the same date", () => {
    const again = withOverride(rule, { ...cancelled("2026-12-01"), reason: "Umbau" });
    expect(again.overrides).toHaveLength(3);
    expect(overrideOn(again, day("2026-12-01"))?.reason).toBe("Umbau");
  });

  it("goes without touching the others", () => {
    expect(withoutOverride(rule, day("2026-12-01")).overrides).toEqual([
      cancelled("2026-11-10"),
      cancelled("2026-12-08"),
    ]);
  });
});
