import { currentLocale } from "#platform/texts/current-locale.ts";
import { listInWords } from "#platform/texts/list-in-words.ts";
import { intlOf, type Locale } from "#platform/texts/locale.ts";
import { type LocalDate, type LocalTime, type Weekday, dayNumberOf, daysBetween, inWeekOrder } from "./local-date.ts";
import { dateLanguages, type DateTexts } from "./texts/texts.ts";

/**
 * The language in which sentences about series and opening hours are said: German until a language has its own
 * table in `texts/`. Pages mark such a sentence with this as its `lang`.
 */
export function spokenIn(locale: Locale): Locale {
  return dateLanguages[locale] ? locale : "de";
}

export function textsIn(locale: Locale): DateTexts {
  return dateLanguages[locale] ?? dateLanguages.de;
}

const styles = {
  full: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  short: { weekday: "short", day: "numeric", month: "long" },
  shortWithYear: { weekday: "short", day: "numeric", month: "long", year: "numeric" },
  plain: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  dayAndMonth: { day: "numeric", month: "long" },
  tight: { day: "numeric", month: "short" },
  tightWithYear: { day: "numeric", month: "numeric", year: "numeric" },
  weekday: { weekday: "long" },
  shortWeekday: { weekday: "short" },
  times: { hour: "numeric", minute: "2-digit", hourCycle: "h23" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making an Intl format costs as much as a hundred uses of it. */
function formatIn(locale: Locale, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(intlOf(locale), { ...styles[style], timeZone: "UTC" });
  formats.set(key, format);
  return format;
}

function noonOf(date: LocalDate): Date {
  return new Date((dayNumberOf(date) + 0.5) * 86_400_000);
}

/** "Dienstag, 24. November 2026" */
export function dateInWords(date: LocalDate, locale: Locale = currentLocale()): string {
  return formatIn(locale, "full").format(noonOf(date));
}

/** "Di, 24. November": German writes these two letters without the full stop that Intl adds. */
export function shortDateInWords(date: LocalDate, locale: Locale = currentLocale()): string {
  const written = formatIn(locale, "short").format(noonOf(date));
  return locale === "de" ? written.replace(".", "") : written;
}

/** "Di, 24. November 2026" */
export function shortDateWithYear(date: LocalDate, locale: Locale = currentLocale()): string {
  const written = formatIn(locale, "shortWithYear").format(noonOf(date));
  return locale === "de" ? written.replace(".", "") : written;
}

/** "Di" and "24.", as the head of a column says them. */
export function columnDateInWords(date: LocalDate, locale: Locale = currentLocale()): readonly [string, string] {
  const weekday = formatIn(locale, "shortWeekday").format(noonOf(date));
  return [weekday.replace(/\.$/, ""), `${Number(date.slice(8))}${locale === "de" ? "." : ""}`];
}

/** "24. November 2026" */
export function plainDateInWords(date: LocalDate, locale: Locale = currentLocale()): string {
  return formatIn(locale, "plain").format(noonOf(date));
}

/** "24. Nov.", and "24.11.2025" in another year: for narrow columns. */
export function tightDateInWords(date: LocalDate, today: LocalDate, locale: Locale = currentLocale()): string {
  return formatIn(locale, date.slice(0, 4) === today.slice(0, 4) ? "tight" : "tightWithYear").format(noonOf(date));
}

/** "24. November" */
export function dayAndMonthInWords(date: LocalDate, locale: Locale = currentLocale()): string {
  return formatIn(locale, "dayAndMonth").format(noonOf(date));
}

/** The month of a day: "Dezember 2026". */
export function monthInWords(date: LocalDate, locale: Locale = currentLocale()): string {
  return formatIn(locale, "month").format(noonOf(date));
}

/** "Dienstag"; 5 January 1970 was a Monday. */
export function weekdayInWords(weekday: Weekday, locale: Locale = currentLocale()): string {
  const key = `${locale} ${weekday}`;
  const known = weekdayWords.get(key) ?? formatIn(locale, "weekday").format(new Date((weekday + 3.5) * 86_400_000));
  weekdayWords.set(key, known);
  return known;
}

/** Seven words a language, asked for in every line of a list. */
const weekdayWords = new Map<string, string>();

/** "heute", "morgen", "übermorgen"; undefined for other days. */
export function nearDayInWords(
  date: LocalDate,
  today: LocalDate,
  locale: Locale = currentLocale(),
): string | undefined {
  const days = daysBetween(today, date);
  return days >= 0 && days <= 2 ? relative(locale, days, "day") : undefined;
}

/** How long ago something was confirmed: "vor 3 Wochen". */
export function agoInWords(date: LocalDate, today: LocalDate, locale: Locale = currentLocale()): string {
  const days = daysBetween(date, today);
  if (days < 14) return relative(locale, -days, "day");
  if (days < 60) return relative(locale, -Math.round(days / 7), "week");
  if (days < 730) return relative(locale, -Math.round(days / 30.44), "month");
  return relative(locale, -Math.round(days / 365.25), "year");
}

const relatives = new Map<Locale, Intl.RelativeTimeFormat>();

function relative(locale: Locale, count: number, unit: Intl.RelativeTimeFormatUnit): string {
  const format = relatives.get(locale) ?? new Intl.RelativeTimeFormat(intlOf(locale), { numeric: "auto" });
  relatives.set(locale, format);
  // Minus zero would be "before today" in some languages.
  return format.format(count === 0 ? 0 : count, unit);
}

/** "13:00 bis 16:00 Uhr", "13:00 Uhr"; empty when no time is known. Midnight as an end reads 24:00. */
export function timesInWords(
  starts: LocalTime | null,
  ends: LocalTime | null,
  locale: Locale = currentLocale(),
): string {
  if (starts === null) return "";
  if (locale === "de") {
    const table = textsIn(locale);
    return ends === null
      ? table["platform.dates.time"]({ starts: timeInWords(starts) })
      : table["platform.dates.times"]({ starts: timeInWords(starts), ends: endInWords(ends) });
  }
  const format = formatIn(locale, "times");
  return ends === null ? format.format(instantFor(starts)) : format.formatRange(instantFor(starts), instantFor(ends));
}

/** "7:30", without the zero that only machines say. */
export function timeInWords(time: LocalTime): string {
  return time.replace(/^0/, "");
}

export function endInWords(time: LocalTime): string {
  return time === "00:00" ? "24:00" : timeInWords(time);
}

function instantFor(time: LocalTime): Date {
  return new Date(`1970-01-01T${time}:00Z`);
}

/** "Montag, Mittwoch und Freitag", "Montag bis Freitag". */
export function weekdaysInWords(weekdays: readonly Weekday[], locale: Locale = currentLocale()): string {
  const spoken = spokenIn(locale);
  const named = weekdayRuns(weekdays).flatMap((run) => {
    const names = run.map((weekday) => weekdayInWords(weekday, spoken));
    const [first = ""] = names;
    if (names.length < 3) return names;
    return [textsIn(spoken)["platform.dates.weekday-span"]({ first, last: names.at(-1) ?? "" })];
  });
  return listInWords(named, spoken);
}

/** Days that follow one another, together. */
function weekdayRuns(weekdays: readonly Weekday[]): Weekday[][] {
  const runs: Weekday[][] = [];
  for (const weekday of inWeekOrder(weekdays)) {
    const run = runs.at(-1);
    if (run?.at(-1) === weekday - 1) run.push(weekday);
    else runs.push([weekday]);
  }
  return runs;
}
