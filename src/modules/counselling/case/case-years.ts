import type { Period } from "#law/retention-period.ts";
import { addMonths, day, type LocalDate } from "#platform/dates/local-date.ts";

/** The last 31 December after which a period of whole years is over today: periods of cases begin at the end of a year. */
export function lastYearOver(today: LocalDate, { months }: Period): LocalDate {
  const before = addMonths(today, -months);
  return day(`${Number(before.slice(0, 4)) - 1}-12-31`);
}
