import { refuseFields } from "#platform/refusal/refusal.ts";
import { addMonths, type LocalDate } from "#platform/dates/local-date.ts";
import { typedDate } from "#platform/dates/typed-date.ts";

/** A day that was: "20.11." is the last one, not the next. */
export function typedPastDay(field: string, text: string, today: LocalDate): LocalDate {
  if (text.trim() === "") return today;
  const typed = typedDate(field, text, today);
  const meant = typed > today && !/\d{4}/.test(text) ? addMonths(typed, -12) : typed;
  if (meant > today) throw refuseFields({ field, reason: "counselling.day.future" });
  return meant;
}

/** A day that may be left out. */
export const typedDayOrNone = (field: string, text: string | null, today: LocalDate): LocalDate | null =>
  text === null ? null : typedDate(field, text, today);

/** As a field shows it: "24.11.2026". */
export const dayInField = (date: LocalDate | null): string =>
  date === null ? "" : date.split("-").toReversed().join(".");
