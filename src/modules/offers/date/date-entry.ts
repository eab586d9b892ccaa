import { readWeekday, weekdayAgrees } from "#platform/dates/german-input.ts";
import {
  addDays,
  isLocalDate,
  type LocalDate,
  partsOf,
  weekdayOf,
  weekdays,
  type Weekday,
} from "#platform/dates/local-date.ts";
import type { FieldProblem } from "#platform/refusal/refusal.ts";

/** A date as its four fields were filled. */
export interface DateEntry {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export type ReadDate =
  | { readonly kind: "none" }
  | { readonly kind: "date"; readonly date: LocalDate }
  | { readonly kind: "wrong" }
  /** One of the two is a slip of the pen, and only the writer knows which. */
  | { readonly kind: "differs"; readonly date: LocalDate; readonly weekday: Weekday };

/** The four fields out of a form, as a browser or a checked input brings them. */
export function dateEntryOf(form: Readonly<Record<string, unknown>>, field: string): DateEntry {
  const text = (part: string): string => {
    const value = form[`${field}-${part}`];
    return typeof value === "string" ? value : "";
  };
  return { weekday: text("wochentag"), day: text("tag"), month: text("monat"), year: text("jahr") };
}

export function readDateEntry(entry: DateEntry): ReadDate {
  const [day, month, year] = [entry.day.trim(), entry.month.trim(), entry.year.trim()];
  if (day === "" && month === "" && year === "") return { kind: entry.weekday === "" ? "none" : "wrong" };
  if (![day, month].every((part) => /^\d{1,2}$/.test(part)) || !/^(\d{2}|20\d{2})$/.test(year))
    return { kind: "wrong" };
  const text = `20${year.slice(-2)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isLocalDate(text)) return { kind: "wrong" };
  const weekday = readWeekday(entry.weekday);
  return weekday === undefined || weekdayAgrees(text, weekday)
    ? { kind: "date", date: text }
    : { kind: "differs", date: text, weekday };
}

/** Both ways out: the date is right, or the weekday is; then the nearest such day is meant. */
export function bothMeanings(date: LocalDate, weekday: Weekday): readonly [LocalDate, LocalDate] {
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  return [date, addDays(date, ahead > 3 ? ahead - 7 : ahead)];
}

/** What to say when a field for a date does not hold one. */
export function problemOf(field: string, read: ReadDate): FieldProblem | undefined {
  if (read.kind === "wrong") return { field, reason: "platform.field.date" };
  return read.kind === "differs"
    ? { field, reason: "offers.date.weekday-differs", details: { date: read.date, weekday: read.weekday } }
    : undefined;
}

/** The fields of a date, weekday included. */
export function dateFields(field: string, date: LocalDate): Readonly<Record<string, string>> {
  const { year, month, dayOfMonth } = partsOf(date);
  return {
    [`${field}-wochentag`]: weekdays[weekdayOf(date) - 1] ?? "",
    [`${field}-tag`]: String(dayOfMonth),
    [`${field}-monat`]: String(month),
    [`${field}-jahr`]: String(year),
  };
}
