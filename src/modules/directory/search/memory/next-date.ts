import { hoursOfWish, spanOfWish, type Wish } from "#modules/search/index.ts";
import { dayNumberOf, minutesOf, time, weekdayOfNumber, type LocalDate } from "#platform/dates/local-date.ts";

/** What the wishes of a query ask of a date; the twin of `dateConditions` for the database. */
export interface WishedDates {
  readonly from: number;
  readonly to: number;
  readonly weekday: number | undefined;
  readonly begins: number | undefined;
  readonly ends: number;
}

const endOfDay = "24:00";

export function wishedDates(wishes: readonly Wish[], today: LocalDate): WishedDates {
  const [day] = wishes.flatMap((wish) => (wish.kind === "day" ? [wish.value] : []));
  const [zeit] = wishes.flatMap((wish) => (wish.kind === "zeit" ? [wish.value] : []));
  const [weekday] = wishes.flatMap((wish) => (wish.kind === "weekday" ? [wish.value] : []));
  const span = day && spanOfWish(day, today);
  const [begins, ends] = zeit ? hoursOfWish[zeit] : [undefined, endOfDay];
  return {
    from: dayNumberOf(span?.from ?? today),
    to: span ? dayNumberOf(span.to) : Infinity,
    weekday,
    begins: begins === undefined ? undefined : minutesOf(time(begins)),
    ends: ends === endOfDay ? 24 * 60 : minutesOf(time(ends)),
  };
}

/** Where among the dates the first one stands that is as wished; -1 when there is none. */
export function nextDate(dates: Int32Array, { from, to, weekday, begins, ends }: WishedDates): number {
  for (let place = 0; place < dates.length; place += 2) {
    const [day = 0, minute = 0] = [dates[place], dates[place + 1]];
    if (day < from) continue;
    if (day > to) return -1;
    if (weekday !== undefined && weekdayOfNumber(day) !== weekday) continue;
    if (begins === undefined || (minute >= begins && minute < ends)) return place;
  }
  return -1;
}
