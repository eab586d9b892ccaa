import type { Random } from "#cities/random.ts";
import type { Holidays } from "#platform/dates/holidays.ts";
import { addDays, datesBetween, type LocalDate, partsOf, weekdayOf } from "#platform/dates/local-date.ts";

/** Much in summer's heat and after the holidays, little in December; Saturdays only for a fair now and then. */
const months = [1.0, 0.98, 1.06, 1.02, 1.01, 0.97, 1.1, 0.95, 1.02, 1.06, 1.04, 0.79];
const weekdays = [1.2, 1.1, 0.9, 1.15, 0.7, 0.02, 0];

export interface WorkDays {
  /** A day on which the offices work; some days see more than others. */
  readonly between: (random: Random, from: LocalDate, to: LocalDate) => LocalDate;
}

/** No Sunday and no public holiday is among them. */
export function workDays(from: LocalDate, to: LocalDate, holidays: Holidays): WorkDays {
  const days = datesBetween(from, to).filter((each) => weightOf(each) > 0 && !holidays.publicHolidayOn(each));
  const sums: number[] = [0];
  for (const each of days) sums.push((sums.at(-1) ?? 0) + weightOf(each));
  const at = (place: number) => sums[place] ?? 0;
  const firstFrom = (wanted: LocalDate) => lowest(days.length, (place) => (days[place] ?? "") >= wanted);

  const between = (random: Random, first: LocalDate, last: LocalDate): LocalDate => {
    const [low, high] = [firstFrom(first), firstFrom(addDays(last, 1))];
    if (low >= high) return days[Math.max(0, high - 1)] ?? last;
    const drawn = at(low) + random.next() * (at(high) - at(low));
    return days[lowest(high, (place) => at(place + 1) > drawn)] ?? last;
  };
  return { between };
}

function weightOf(date: LocalDate): number {
  return (months[partsOf(date).month - 1] ?? 1) * (weekdays[weekdayOf(date) - 1] ?? 0);
}

/** The first place for which it is true, once true always true. */
function lowest(limit: number, isTrue: (place: number) => boolean): number {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
