import { dateOf, dayNumberOf, weekdayOf, type LocalDate } from "#platform/dates/local-date.ts";
import { toRRule } from "#platform/dates/rrule.ts";
import { ruleDays } from "#platform/dates/series-days.ts";
import type { SeriesRule } from "#platform/dates/series-rule.ts";
import type { FeedDate } from "./feed.ts";

/** A series as a calendar says it: a rule for the usual dates, the days that it names too many, and what fits no rule. */
export interface SeriesShape {
  readonly rrule: string;
  readonly first: LocalDate;
  readonly except: readonly LocalDate[];
  readonly regular: readonly FeedDate[];
  readonly strays: readonly FeedDate[];
}

/**
 * The rule is narrowed to the dates that were asked for, so it names as few days too many as possible. Dates that it
 * does not name stand alone: those before a change of the rule, and those with a time where the others have none.
 * Undefined where no RRULE says it.
 */
export function shapeOf(rule: SeriesRule | undefined, dates: readonly FeedDate[]): SeriesShape | undefined {
  if (rule === undefined) return undefined;
  const days = daysOf(rule, dates);
  const named = ({ starts, originalDay }: FeedDate) =>
    (starts === null) === (rule.starts === null) && days.has(originalDay);
  const regular = dates.filter(named).toSorted((one, other) => (one.originalDay < other.originalDay ? -1 : 1));
  const first = regular[0]?.originalDay;
  const last = regular.at(-1)?.originalDay;
  if (first === undefined || last === undefined) return undefined;
  const narrow = narrowed(rule, regular, { first, last });
  const rrule = toRRule(narrow);
  if (rrule === undefined) return undefined;
  const there = new Set(regular.map(({ originalDay }) => originalDay));
  return {
    rrule,
    first,
    regular,
    except: ruleDays(narrow, dayNumberOf(first), dayNumberOf(last))
      .map(dateOf)
      .filter((day) => !there.has(day)),
    strays: dates.filter((date) => !named(date)),
  };
}

/** The days that the rule names, as far as the dates reach. */
function daysOf(rule: SeriesRule, dates: readonly FeedDate[]): ReadonlySet<LocalDate> {
  const numbers = dates.map(({ originalDay }) => dayNumberOf(originalDay));
  return new Set(ruleDays(rule, Math.min(...numbers), Math.max(...numbers)).map(dateOf));
}

function narrowed(
  rule: SeriesRule,
  dates: readonly FeedDate[],
  { first, last }: { readonly first: LocalDate; readonly last: LocalDate },
): SeriesRule {
  const span = { from: first, until: last, count: null };
  if (rule.kind !== "weekly") return { ...rule, ...span };
  const weekdays = [...new Set(dates.map(({ originalDay }) => weekdayOf(originalDay)))];
  return { ...rule, ...span, weekdays };
}
