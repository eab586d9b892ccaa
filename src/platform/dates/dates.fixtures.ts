import type { Holidays } from "./holidays.ts";
import { day } from "./local-date.ts";
import { SeriesRule } from "./series-rule.ts";

/** Holidays that a test can see at a glance. */
export function holidaysOn(
  publicHolidays: Readonly<Record<string, string>>,
  schoolHolidays: Readonly<Record<string, string>> = {},
): Holidays {
  return {
    publicHolidayOn: (date) => publicHolidays[date],
    schoolHolidayOn: (date) => schoolHolidays[date],
  };
}

/** Every Tuesday from 13 to 16 o'clock since the beginning of 2026. */
export function everyTuesday(given: Readonly<Record<string, unknown>> = {}): SeriesRule {
  return aSeries({ kind: "weekly", weekdays: [2], ...given });
}

export function aSeries(given: Readonly<Record<string, unknown>>): SeriesRule {
  return SeriesRule.parse({ from: day("2026-01-01"), starts: "13:00", ends: "16:00", ...given });
}
