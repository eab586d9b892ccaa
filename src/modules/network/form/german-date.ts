import { type LocalDate, partsOf } from "#platform/dates/local-date.ts";

/** A day as people type it: "24.11.2026". */
export function germanDate(date: LocalDate): string {
  const { year, month, dayOfMonth } = partsOf(date);
  return `${String(dayOfMonth).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`;
}
