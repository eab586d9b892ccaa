import { monthInWords } from "#platform/dates/in-words.ts";
import { addDays, addMonths, day, isLocalDate, type LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";

/** A month by its first day. */
export type Month = LocalDate;

const monthsOn = 12;

export const firstOf = (date: LocalDate): Month => day(`${date.slice(0, 7)}-01`);
export const lastOf = (month: Month): LocalDate => addDays(addMonths(month, 1), -1);

/** As an address says it: "2026-12". */
export const monthInAddress = (month: Month): string => month.slice(0, 7);

/** This month when nothing was said; what is over or too far ahead is refused with what there is instead. */
export function readMonth(value: string | undefined, today: LocalDate): Month {
  const current = firstOf(today);
  if (value === undefined || value === "") return current;
  const month = `${value}-01`;
  if (!isLocalDate(month))
    throw new Refusal("directory.paper.month.unknown", 400, { details: { value: value.slice(0, 40) } });
  if (month < current)
    throw new Refusal("directory.paper.month.past", 422, { details: { month: monthInWords(month) } });
  if (month > addMonths(current, monthsOn))
    throw new Refusal("directory.paper.month.far", 422, { details: { month: monthInWords(month) } });
  return month;
}
