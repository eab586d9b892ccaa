import type { Random } from "#cities/random.ts";
import { addDays, daysBetween, type LocalDate } from "#platform/dates/local-date.ts";
import type { DemoCase } from "./case-rows.ts";
import { happens } from "./choose.ts";

interface PeriodRow {
  readonly caseId: string;
  readonly openedOn: LocalDate;
  readonly closedOn: LocalDate | null;
  readonly [column: string]: unknown;
}

const reopened = 0.05;
const pause = 30;

/** When the case was open; some were thought to be over and began again in the same year. */
export function periodRows(
  { id: caseId, life: { openedOn, closedOn } }: DemoCase,
  random: Random,
): readonly PeriodRow[] {
  const whole = { caseId, openedOn, closedOn };
  if (closedOn === null || daysBetween(openedOn, closedOn) < 4 * pause || !happens(random, reopened)) return [whole];
  const firstEnd = addDays(closedOn, -2 * pause);
  const again = addDays(firstEnd, pause);
  if (firstEnd.slice(0, 4) !== closedOn.slice(0, 4)) return [whole];
  return [
    { caseId, openedOn, closedOn: firstEnd },
    { caseId, openedOn: again, closedOn },
  ];
}
