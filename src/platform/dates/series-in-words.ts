import { currentLocale } from "#platform/texts/current-locale.ts";
import type { Locale } from "#platform/texts/locale.ts";
import {
  dayAndMonthInWords,
  plainDateInWords,
  spokenIn,
  textsIn,
  timesInWords,
  weekdayInWords,
  weekdaysInWords,
} from "./in-words.ts";
import { type LocalDate, inWeekOrder } from "./local-date.ts";
import type { SeriesRule } from "./series-rule.ts";

/**
 * "Jeden Dienstag, 13:00 bis 16:00 Uhr, nicht in den Schulferien, bis 16. Dezember 2026". The first day is said
 * only while it lies ahead. Overrides are not part of the sentence; lists show them date by date.
 */
export function seriesInWords(rule: SeriesRule, today: LocalDate, locale: Locale = currentLocale()): string {
  const spoken = spokenIn(locale);
  const t = textsIn(spoken);
  const parts = [rhythm(rule, spoken), timesInWords(rule.starts, rule.ends, spoken)];
  if (rule.skip.publicHolidays) parts.push(t["platform.dates.series.not-on-public-holidays"]);
  if (rule.skip.schoolHolidays) parts.push(t["platform.dates.series.not-in-school-holidays"]);
  const saysItsDays = rule.kind === "dates";
  if (!saysItsDays && rule.from > today)
    parts.push(t["platform.dates.series.from"]({ date: plainDateInWords(rule.from, spoken) }));
  if (!saysItsDays && rule.until !== null)
    parts.push(t["platform.dates.series.until"]({ date: plainDateInWords(rule.until, spoken) }));
  if (rule.count !== null) parts.push(t["platform.dates.series.count"]({ count: rule.count }));
  return parts.filter((part) => part !== "").join(", ");
}

function rhythm(rule: SeriesRule, spoken: Locale): string {
  const t = textsIn(spoken);
  if (rule.kind === "weekly") return weeklyRhythm(rule, spoken);
  if (rule.kind === "dates")
    return t["platform.dates.series.dates"]({ dates: rule.dates.map((date) => plainDateInWords(date, spoken)) });
  const every = rule.interval;
  if (rule.kind === "yearly")
    return t["platform.dates.series.yearly"]({ every, date: dayAndMonthInWords(rule.from, spoken) });
  if (rule.kind === "monthly-day")
    return t["platform.dates.series.monthly-day"]({ every, dayOfMonth: rule.dayOfMonth });
  const weekday = weekdayInWords(rule.weekday, spoken);
  return t["platform.dates.series.monthly-nth-weekday"]({ every, nth: rule.nth, weekday });
}

function weeklyRhythm(rule: SeriesRule & { kind: "weekly" }, spoken: Locale): string {
  const t = textsIn(spoken);
  const days = inWeekOrder(rule.weekdays);
  if (rule.interval === 1 && days.length === 7) return t["platform.dates.series.daily"];
  const isOneSpan = days.length >= 3 && days.every((each, index) => index === 0 || each - 1 === days[index - 1]);
  if (rule.interval === 1 && isOneSpan)
    return t["platform.dates.series.daily-span"]({ span: weekdaysInWords(days, spoken) });
  const named = days.map((each) => weekdayInWords(each, spoken));
  return t["platform.dates.series.weekly"]({ every: rule.interval, weekdays: named });
}
