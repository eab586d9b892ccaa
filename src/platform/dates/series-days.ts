import { dateFrom, dayNumber, dayNumberOf, daysInMonth, inWeekOrder, partsOf, weekdayOfNumber } from "./local-date.ts";
import type { Weekday } from "./local-date.ts";
import type { NthWeekday, SeriesRule } from "./series-rule.ts";

/**
 * The days that the bare rule names between `first` and `last`, in order, as day numbers: before holidays,
 * overrides and count. Never before the rule's own `from`, never after its `until`.
 */
export function ruleDays(rule: SeriesRule, first: number, last: number): number[] {
  const from = Math.max(first, dayNumberOf(rule.from));
  const to = rule.until === null ? last : Math.min(last, dayNumberOf(rule.until));
  return from > to ? [] : daysByKind(rule, from, to).filter((number) => number >= from && number <= to);
}

function daysByKind(rule: SeriesRule, from: number, to: number): number[] {
  if (rule.kind === "weekly") return weeklyDays(rule, from, to);
  if (rule.kind === "yearly") return yearlyDays(rule, to);
  if (rule.kind === "dates") return [...new Set(rule.dates)].map(dayNumberOf).toSorted((one, other) => one - other);
  return monthlyDays(rule, to, (year, month) =>
    rule.kind === "monthly-day" ? realDay(year, month, rule.dayOfMonth) : nthWeekdayOf(year, month, rule),
  );
}

/** Weeks are counted from the week of `from`: "alle zwei Wochen" keeps its rhythm whatever window is asked for. */
function weeklyDays(rule: SeriesRule & { kind: "weekly" }, from: number, to: number): number[] {
  const start = dayNumberOf(rule.from);
  const firstMonday = start + 1 - weekdayOfNumber(start);
  const step = rule.interval * 7;
  const weekdays = inWeekOrder(rule.weekdays);
  const days: number[] = [];
  const skippedSteps = Math.max(0, Math.floor((from - firstMonday) / step));
  for (let monday = firstMonday + skippedSteps * step; monday <= to; monday += step)
    for (const weekday of weekdays) days.push(monday + weekday - 1);
  return days;
}

function monthlyDays(
  rule: SeriesRule & { interval: number },
  to: number,
  dayIn: (year: number, month: number) => number | undefined,
): number[] {
  const { year, month } = partsOf(rule.from);
  const days: number[] = [];
  for (let months = year * 12 + month - 1; ; months += rule.interval) {
    const inYear = Math.floor(months / 12);
    const inMonth = (months % 12) + 1;
    if (dayNumber(inYear, inMonth, 1) > to) return days;
    const found = dayIn(inYear, inMonth);
    if (found !== undefined) days.push(found);
  }
}

function yearlyDays(rule: SeriesRule & { kind: "yearly" }, to: number): number[] {
  const { year, month, dayOfMonth } = partsOf(rule.from);
  const days: number[] = [];
  for (let inYear = year; dayNumber(inYear, 1, 1) <= to; inYear += rule.interval) {
    const found = realDay(inYear, month, dayOfMonth);
    if (found !== undefined) days.push(found);
  }
  return days;
}

function realDay(year: number, month: number, dayOfMonth: number): number | undefined {
  return dayOfMonth <= daysInMonth(year, month) ? dayNumber(year, month, dayOfMonth) : undefined;
}

/** The day number of "the second Tuesday" or "the last Friday" of a month. */
export function nthWeekdayOf(
  year: number,
  month: number,
  { nth, weekday }: { readonly nth: NthWeekday; readonly weekday: Weekday },
): number {
  if (nth === "last") {
    const lastDay = dayNumberOf(dateFrom(year, month, daysInMonth(year, month)));
    return lastDay - ((weekdayOfNumber(lastDay) - weekday + 7) % 7);
  }
  const firstDay = dayNumber(year, month, 1);
  return firstDay + ((weekday - weekdayOfNumber(firstDay) + 7) % 7) + (nth - 1) * 7;
}
