import { schoolHolidaysKnownUntil } from "#platform/dates/holidays.ts";
import { addMonths, type LocalDate } from "#platform/dates/local-date.ts";
import type { SeriesRule } from "#platform/dates/series-rule.ts";
import { monthsAhead } from "./materialise.ts";

/** Until when a series has rows. One that skips school holidays ends where nobody knows them yet. */
export function horizonOf({ skip }: Pick<SeriesRule, "skip">, today: LocalDate): LocalDate {
  const usual = addMonths(today, monthsAhead);
  const known = schoolHolidaysKnownUntil();
  return skip.schoolHolidays && known < usual ? known : usual;
}
