import type { Holidays } from "#platform/dates/holidays.ts";
import { addMonths, dateOf, dayNumberOf, type LocalDate } from "#platform/dates/local-date.ts";
import { expand, type Occurrence, skipReason } from "#platform/dates/series.ts";
import { ruleDays } from "#platform/dates/series-days.ts";
import type { SeriesRule } from "#platform/dates/series-rule.ts";
import { monthsAhead } from "../date/materialise.ts";

/** A day of the rule: a date, or the reason why it is none. */
export interface PreviewDay {
  readonly day: LocalDate;
  readonly date?: Occurrence;
  readonly skipped?: string;
}

export interface PreviewDays {
  readonly days: readonly PreviewDay[];
  /** How many dates the next thirteen months have. */
  readonly total: number;
}

const shown = 8;

/** The next days of a rule with those that holidays swallow, so that nobody is surprised by a gap. */
export function previewDays(rule: SeriesRule, today: LocalDate, holidays: Holidays): PreviewDays {
  const from = rule.from > today ? rule.from : today;
  const to = addMonths(from, monthsAhead);
  const dates = expand(rule, { from, to, holidays });
  const byDay = new Map(dates.map((date) => [date.originalDate, date]));
  const last = dates.at(-1)?.originalDate ?? from;
  const days = ruleDays(rule, dayNumberOf(from), dayNumberOf(to)).map(dateOf);
  const upToTheEnd = rule.count === null ? days : days.filter((day) => day <= last);
  return { total: dates.length, days: upToTheEnd.slice(0, shown).map((day) => previewOf(day)) };

  function previewOf(day: LocalDate): PreviewDay {
    const date = byDay.get(day);
    return date ? { day, date } : { day, skipped: skipReason(rule, day, holidays) ?? "" };
  }
}
