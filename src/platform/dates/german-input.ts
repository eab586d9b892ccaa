import {
  type LocalDate,
  type LocalTime,
  type Weekday,
  isLocalDate,
  isLocalTime,
  weekdayNumbers,
} from "./local-date.ts";
import { inWeekOrder, partsOf, weekdayOf } from "./local-date.ts";

const monthNames = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];
const longMonth =
  /^(?:jan(?:uar)?|feb(?:ruar)?|märz?|mrz|maerz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)$/;

/**
 * Reads a date as people type it; undefined when it is none, or when it names a weekday that it is not.
 * Without a year it means the next such day. A year of two digits lies in the hundred years that end four years
 * from `today`: in 2026 "26" is 2026 and "41" is 1941, a year of birth.
 */
export function readDate(text: string, today: LocalDate): LocalDate | undefined {
  const { rest, weekday } = withoutWeekday(tidy(text));
  const date = isLocalDate(rest) ? rest : readNumbers(rest, today);
  return date !== undefined && (weekday === undefined || weekdayAgrees(date, weekday)) ? date : undefined;
}

function readNumbers(text: string, today: LocalDate): LocalDate | undefined {
  const match = /^(\d{1,2})\. ?(?:(\d{1,2})(?:\.|$)|([a-zä]+)\.?)(?: ?(\d{4}|\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [, dayOfMonth = "", number, name = "", year] = match;
  const month = number === undefined ? monthOf(name) : Number(number);
  if (month === undefined) return undefined;
  if (year === undefined) return nextSuchDay(month, Number(dayOfMonth), today);
  return realDate(year.length === 2 ? fullYear(Number(year), today) : Number(year), month, Number(dayOfMonth));
}

function monthOf(name: string): number | undefined {
  if (!longMonth.test(name)) return undefined;
  const start = name.replace(/^(?:mrz|maerz)$/, "mär").slice(0, 3);
  return monthNames.indexOf(start) + 1;
}

function nextSuchDay(month: number, dayOfMonth: number, today: LocalDate): LocalDate | undefined {
  const { year } = partsOf(today);
  const thisYear = realDate(year, month, dayOfMonth);
  return thisYear !== undefined && thisYear >= today ? thisYear : realDate(year + 1, month, dayOfMonth);
}

function fullYear(twoDigits: number, today: LocalDate): number {
  const latest = partsOf(today).year + 4;
  const inCentury = Math.floor(latest / 100) * 100 + twoDigits;
  return inCentury > latest ? inCentury - 100 : inCentury;
}

function realDate(year: number, month: number, dayOfMonth: number): LocalDate | undefined {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
  return isLocalDate(text) ? text : undefined;
}

function withoutWeekday(text: string): { readonly rest: string; readonly weekday?: Weekday } {
  const [, name = "", rest = ""] = /^([a-z]+)\.?,? (?:den )?(\d.*)$/.exec(text) ?? [];
  const weekday = readWeekday(name);
  return weekday === undefined ? { rest: text } : { rest, weekday };
}

/** "9", "9 Uhr", "9:30", "9.30 Uhr", "9 Uhr 30", "14h". */
export function readTime(text: string): LocalTime | undefined {
  const match = /^(\d{1,2})(?:[:.](\d{2}))? ?(?:uhr|h)?(?: (\d{2}))?$/.exec(tidy(text));
  if (!match) return undefined;
  const [, hours = "", minutes, afterUhr] = match;
  if (minutes !== undefined && afterUhr !== undefined) return undefined;
  if (afterUhr !== undefined && !/uhr/i.test(text)) return undefined;
  const read = `${hours.padStart(2, "0")}:${minutes ?? afterUhr ?? "00"}`;
  return isLocalTime(read) ? read : undefined;
}

export interface TimeRange {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** "14-18", "10:00–12:00 Uhr", "von 8 bis 18 Uhr"; undefined when it would end before it starts. */
export function readTimeRange(text: string): TimeRange | undefined {
  const [, start, end] = /^(?:von )?(.+?) ?(?:-|bis) ?(.+)$/.exec(tidy(text)) ?? [];
  if (start === undefined || end === undefined) return undefined;
  const from = readTime(start);
  const to = readTime(end);
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
}

const weekdayNames = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"];

/** "Di", "Di.", "Dienstag", "dienstags", "Dienstage". */
export function readWeekday(text: string): Weekday | undefined {
  const word = tidy(text)
    .replace(/\.$/, "")
    .replace(/^(sonnabend)/, "samstag");
  const index = weekdayNames.findIndex(
    (name) => word === name.slice(0, 2) || new RegExp(`^${name}(?:s|en?)?$`).test(word),
  );
  return weekdayNumbers[index];
}

/** "Mo, Mi, Do", "Mo-Fr", "Montag bis Freitag", "täglich". Not "werktags": half of the people mean Saturday too. */
export function readWeekdays(text: string): Weekday[] | undefined {
  if (/^(?:täglich|jeden tag)$/.test(tidy(text))) return [...weekdayNumbers];
  const read = tidy(text)
    .split(/ ?(?:,|\/|&|\+|\bund\b|\bu\.) ?/)
    .map(readSpan);
  const days = read.flatMap((each) => each ?? []);
  return read.includes(undefined) || days.length === 0 ? undefined : inWeekOrder(days);
}

function readSpan(text: string): Weekday[] | undefined {
  const [first = "", last, more] = text.split(/ ?(?:-|\bbis\b) ?/);
  const from = readWeekday(first);
  const to = last === undefined ? from : readWeekday(last);
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => weekdayNumbers[(from - 1 + index) % 7] ?? from);
}

/** Notices give weekday and date separately; where they disagree one of the two is wrong, and only a person knows which. */
export function weekdayAgrees(date: LocalDate, weekday: Weekday): boolean {
  return weekdayOf(date) === weekday;
}

function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\s\u00A0\u202F]+/g, " ")
    .replaceAll(/[–—−]/g, "-")
    .trim()
    .toLowerCase();
}
