import { type Random, seeded } from "#cities/random.ts";
import { addDays, addMonths, dayNumberOf, type LocalDate } from "#platform/dates/local-date.ts";
import type { OfficeYear } from "./office-years.ts";
import type { WorkDays } from "./work-days.ts";

/** When a case was open. */
export interface CaseLife {
  readonly openedOn: LocalDate;
  readonly closedOn: LocalDate | null;
}

/** Months over which the cases of the first day were opened. */
export const monthsBefore = 30;
/** No case ends on the day it begins. */
const shortest = 21;
/** How much chance there is beside age in which case ends next, in days. */
const chance = 420;

/** As many cases opened, carried over and closed in each year as its figures say. */
export function caseLives(years: readonly OfficeYear[], days: WorkDays, seed: string): readonly CaseLife[] {
  const random = seeded(`${seed} lives`);
  const [first] = years;
  if (first === undefined) return [];
  const since = addMonths(first.from, -monthsBefore);
  let open = drawn(first.carriedOver, () => days.between(random, since, addDays(first.from, -1)));
  const over: CaseLife[] = [];
  for (const year of years) {
    open = [...open, ...drawn(year.newCases, () => days.between(random, year.from, year.to))];
    const ended = endedIn(year, open, random);
    over.push(
      ...[...ended].map((openedOn) => {
        const earliest = addDays(openedOn.on, shortest);
        const from = earliest > year.from ? earliest : year.from;
        return { openedOn: openedOn.on, closedOn: days.between(random, from, year.to) };
      }),
    );
    open = open.filter((each) => !ended.has(each));
  }
  return [...over, ...open.map(({ on }) => ({ openedOn: on, closedOn: null }))].toSorted((one, other) =>
    one.openedOn.localeCompare(other.openedOn),
  );
}

interface Opened {
  readonly on: LocalDate;
}

const drawn = (count: number, draw: () => LocalDate): Opened[] =>
  Array.from({ length: Math.max(0, count) }, () => ({ on: draw() }));

/** Mostly the oldest; none that has only just begun. */
function endedIn({ closed, to }: OfficeYear, open: readonly Opened[], random: Random): ReadonlySet<Opened> {
  const latest = addDays(to, -shortest - 4);
  const candidates = open
    .filter(({ on }) => on <= latest)
    .map((each) => ({ each, turn: dayNumberOf(each.on) + random.next() * chance }))
    .toSorted((one, other) => one.turn - other.turn);
  return new Set(candidates.slice(0, Math.max(0, closed)).map(({ each }) => each));
}
