import { dateInWords, timeInWords, weekdayInWords } from "#platform/dates/in-words.ts";
import {
  addDays,
  addMonths,
  datesBetween,
  type LocalDate,
  partsOf,
  startOfWeek,
  weekdayNumbers,
} from "#platform/dates/local-date.ts";
import type { CalendarDay } from "#ui/list/month-calendar.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import type { OfferDate } from "./offer-date.ts";

interface Month {
  readonly dates: readonly OfferDate[];
  readonly today: LocalDate;
  readonly linkTo: (date: OfferDate) => string;
}

/** The weeks of a month with its dates; a day that lies ahead leads to its date. */
export function calendarOf(first: LocalDate, { dates, today, linkTo }: Month): (CalendarDay | null)[][] {
  const last = addDays(addMonths(first, 1), -1);
  const days = datesBetween(startOfWeek(first), addDays(startOfWeek(last), 6));
  const byDay = Map.groupBy(dates, ({ day }) => day);
  const fields = days.map((day): CalendarDay | null => {
    if (day < first || day > last) return null;
    const [date] = byDay.get(day) ?? [];
    return {
      day: partsOf(day).dayOfMonth,
      label: dateInWords(day, "de"),
      today: day === today,
      note: date && noteOf(date),
      href: date && day >= today ? linkTo(date) : undefined,
    };
  });
  return Array.from({ length: fields.length / 7 }, (_, week) => fields.slice(week * 7, week * 7 + 7));
}

function noteOf({ status, starts }: OfferDate): string {
  if (status === "cancelled") return t["offers.date.cancelled"]({ reason: "" });
  return starts === null ? t["offers.date.count"]({ count: 1 }) : timeInWords(starts);
}

export const weekdayHeads = weekdayNumbers.map((weekday) => {
  const long = weekdayInWords(weekday, "de");
  return { short: long.slice(0, 2), long };
});
