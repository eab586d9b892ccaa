import { addDays, startOfWeek, weekdayOf, type LocalDate } from "#platform/dates/local-date.ts";

export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The days that are meant by a word. */
export function spanOfWish(
  word: "heute" | "morgen" | "uebermorgen" | "wochenende" | "woche" | "naechste-woche",
  today: LocalDate,
): Span {
  const monday = startOfWeek(today);
  const days = (from: LocalDate, count: number): Span => ({ from, to: addDays(from, count - 1) });
  if (word === "heute") return days(today, 1);
  if (word === "morgen") return days(addDays(today, 1), 1);
  if (word === "uebermorgen") return days(addDays(today, 2), 1);
  if (word === "wochenende")
    return { from: weekdayOf(today) === 7 ? today : addDays(monday, 5), to: addDays(monday, 6) };
  return word === "woche" ? { from: today, to: addDays(monday, 6) } : days(addDays(monday, 7), 7);
}

/** When a part of the day begins and ends: [from, before), as in the list of offers. */
export const hoursOfWish = {
  vormittag: ["00:00", "12:00"],
  nachmittag: ["12:00", "17:00"],
  abend: ["17:00", "24:00"],
} as const;
