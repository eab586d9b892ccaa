import { addDays, daysBetween, type LocalDate } from "#platform/dates/local-date.ts";

/** Within its rhythm, past it, or past it for so long that nobody can rely on it any more. */
export const standings = ["current", "due", "overdue"] as const;
export type Freshness = (typeof standings)[number];

/** When somebody last said that an entry is right, and until when that holds. Nobody ever said it of an entry without days. */
export interface Reviewed {
  readonly confirmedOn: LocalDate | null;
  /** The last day on which the entry still counts as checked. */
  readonly reviewOn: LocalDate | null;
}

/** After this many days past its rhythm an entry counts as overdue. */
export const graceDays = 30;

export function freshnessOn(today: LocalDate, { reviewOn }: Pick<Reviewed, "reviewOn">): Freshness {
  if (reviewOn === null) return "overdue";
  if (today <= reviewOn) return "current";
  return today <= addDays(reviewOn, graceDays) ? "due" : "overdue";
}

/** What nobody ever confirmed is worth as much in a ranking as what was last confirmed two rhythms too long ago. */
export const leastWeight = 0.25;

/**
 * How much an entry weighs in a ranking, from 1 down to 0.25: full within its rhythm, half when it is past it by one
 * rhythm more, a quarter at two. It falls day by day, so that no entry drops far overnight.
 */
export function freshnessWeight(today: LocalDate, { confirmedOn, reviewOn }: Reviewed): number {
  if (confirmedOn === null || reviewOn === null) return leastWeight;
  const late = daysBetween(reviewOn, today);
  if (late <= 0) return 1;
  const rhythm = Math.max(1, daysBetween(confirmedOn, reviewOn));
  return Math.max(leastWeight, 2 ** (-late / rhythm));
}
