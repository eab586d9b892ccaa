import { columnDateInWords } from "#platform/dates/in-words.ts";
import { addDays, startOfWeek, weekdays, type LocalDate } from "#platform/dates/local-date.ts";
import type { WeekDay } from "#ui/list/week-strip.tsx";
import { offersTexts as t } from "../texts/texts.ts";
import { addressWith, type DateFilter } from "./date-filter.ts";

/** The Monday of the week that stands above the list: the one of the filter's first day, else this week. */
export const shownWeek = ({ ab }: DateFilter, today: LocalDate): LocalDate => startOfWeek(ab ?? today);

/** Seven days with their counts; past and empty ones are words, the others lead to that day. */
export function weekOf(
  filter: DateFilter,
  counts: Readonly<Record<string, number | "some">>,
  today: LocalDate,
): WeekDay[] {
  const monday = shownWeek(filter, today);
  return weekdays.map((_, index) => {
    const day = addDays(monday, index);
    const count = counts[day] ?? 0;
    const [weekday, dayOfMonth] = columnDateInWords(day);
    const past = day < today && !filter.vergangen;
    return {
      name: day === today ? t["offers.list.today"] : weekday,
      date: dayOfMonth,
      note: past ? t["offers.list.over"] : countInWords(count),
      href:
        past || count === 0
          ? undefined
          : `${addressWith("/angebote", filter, { ab: day, bis: day, tag: undefined })}#ergebnisse`,
      today: filter.ab === day && filter.bis === day,
    };
  });
}

function countInWords(count: number | "some"): string {
  if (count === "some") return t["offers.list.day-some"];
  return count === 0 ? t["offers.list.nothing"] : t["offers.list.day-count"]({ count });
}
