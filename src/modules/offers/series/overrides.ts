import type { Holidays } from "#platform/dates/holidays.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { expand } from "#platform/dates/series.ts";
import type { SeriesOverride, SeriesRule } from "#platform/dates/series-rule.ts";
import { dayOf } from "./end-series.ts";

/** What was said about single dates that a rule no longer has; only of those that still lie ahead. */
export function lostOverrides(rule: SeriesRule, today: LocalDate, holidays: Holidays): SeriesOverride[] {
  return rule.overrides.filter((override) => {
    const liesAhead = override.on >= today;
    return liesAhead && expand(rule, { from: override.on, to: override.on, holidays }).length === 0;
  });
}

/** The new rule with what still holds of the old one's overrides. */
export function carryOverrides(
  before: SeriesRule,
  after: SeriesRule,
  today: LocalDate,
  holidays: Holidays,
): SeriesRule {
  const all = { ...after, overrides: before.overrides };
  const lost = lostOverrides(all, today, holidays);
  return { ...all, overrides: before.overrides.filter((each) => !lost.includes(each)) };
}

/** Each date has one story at a time: a new one takes the place of the old. */
export function withOverride(rule: SeriesRule, override: SeriesOverride): SeriesRule {
  return { ...rule, overrides: [...withoutOverride(rule, override.on).overrides, override].toSorted(byDay) };
}

export function withoutOverride(rule: SeriesRule, on: LocalDate): SeriesRule {
  return { ...rule, overrides: rule.overrides.filter((each) => each.on !== on) };
}

export const overrideOn = (rule: SeriesRule, on: LocalDate): SeriesOverride | undefined =>
  rule.overrides.find((each) => each.on === on);

const byDay = (one: SeriesOverride, other: SeriesOverride): number => (dayOf(one) < dayOf(other) ? -1 : 1);
