import type { Found } from "../found.ts";
import { bonusOf } from "../weights.ts";

export interface Ranked {
  readonly type: Found["type"];
  readonly title: string;
  readonly url: string;
  readonly score: number;
  /** When it takes place next, as numbers; the greatest when never. */
  readonly day: number;
  readonly minute: number;
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const byDate = (one: Ranked, other: Ranked): number => one.day - other.day || one.minute - other.minute;

/** Best first, the next first where two are as good; what bears the same title as better ones stands a little behind. */
export function orderRanked<Entry extends Ranked>(found: readonly Entry[]): Entry[] {
  const known = new Map<string, number>();
  const placed = found
    .toSorted((one, other) => other.score - one.score || byDate(one, other) || inOrder(one.url, other.url))
    .map((entry) => {
      const name = `${entry.type} ${entry.title}`;
      const repeats = known.get(name) ?? 0;
      known.set(name, repeats + 1);
      return { ...entry, score: entry.score + bonusOf.repeat * Math.min(repeats, bonusOf.mostRepeats) };
    });
  return placed.toSorted(
    (one, other) =>
      other.score - one.score || byDate(one, other) || inOrder(one.title, other.title) || inOrder(one.url, other.url),
  );
}
