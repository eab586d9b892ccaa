import type { Holidays } from "./holidays.ts";
import { type LocalDate, type LocalTime, dateOf, dayNumberOf } from "./local-date.ts";
import { ruleDays } from "./series-days.ts";
import type { SeriesOverride, SeriesRule } from "./series-rule.ts";

export { SeriesOverride, SeriesRule } from "./series-rule.ts";

export interface Occurrence {
  /** The day that the rule gave this date: with the series' id its identity, also after it was moved. */
  readonly originalDate: LocalDate;
  readonly date: LocalDate;
  readonly starts: LocalTime | null;
  readonly ends: LocalTime | null;
  /** Where this one date takes place instead; null where the series takes place. */
  readonly placeId: string | null;
  readonly status: "planned" | "cancelled" | "moved";
  readonly note: string | null;
}

export interface SeriesWindow {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly holidays: Holidays;
}

/**
 * The dates of a series, in the order of their original days. The window speaks of original days, both ends
 * included, so that windows that follow one another yield each date exactly once, wherever it was moved.
 * A date that somebody moved, changed or cancelled by hand stays in the series even where a holiday would skip it.
 */
export function expand(rule: SeriesRule, { from, to, holidays }: SeriesWindow): Occurrence[] {
  const overrides = new Map(rule.overrides.map((override) => [override.on, override]));
  const first = dayNumberOf(from);
  const countedFrom = rule.count === null ? first : dayNumberOf(rule.from);
  const found: Occurrence[] = [];
  let taken = 0;
  for (const number of ruleDays(rule, countedFrom, dayNumberOf(to))) {
    const date = dateOf(number);
    const override = overrides.get(date);
    if (!override && isSkipped(rule, date, holidays)) continue;
    taken += 1;
    if (rule.count !== null && taken > rule.count) break;
    if (number >= first) found.push(override ? overridden(rule, override) : planned(rule, date));
  }
  return found;
}

/** Why a day of the rule is left out, or undefined: the reason that a calendar shows beside the gap. */
export function skipReason({ skip }: SeriesRule, date: LocalDate, holidays: Holidays): string | undefined {
  return (
    (skip.publicHolidays ? holidays.publicHolidayOn(date) : undefined) ??
    (skip.schoolHolidays ? holidays.schoolHolidayOn(date) : undefined)
  );
}

function isSkipped(rule: SeriesRule, date: LocalDate, holidays: Holidays): boolean {
  return skipReason(rule, date, holidays) !== undefined;
}

function planned({ starts, ends }: SeriesRule, date: LocalDate): Occurrence {
  return { originalDate: date, date, starts, ends, placeId: null, status: "planned", note: null };
}

function overridden(rule: SeriesRule, override: SeriesOverride): Occurrence {
  const usual = { ...planned(rule, override.on), note: override.reason };
  if (override.kind === "cancelled") return { ...usual, status: "cancelled" };
  const changed = { ...usual, ...override.to.times, placeId: override.to.placeId ?? null };
  if (override.kind === "changed") return changed;
  return { ...changed, date: override.to.date ?? override.on, status: "moved" };
}
