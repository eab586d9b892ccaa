import type { Found } from "./found.ts";
import { bonusOf } from "./weights.ts";

interface Ranked extends Found {
  readonly score: number;
}

const later = "\uffff";
const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const when = ({ nextDay, nextStarts }: Found): string => `${nextDay ?? later} ${nextStarts ?? later}`;

/** Best first, the next first where two are as good; what bears the same title as better ones stands a little behind. */
export function orderRanked<Entry extends Ranked>(found: readonly Entry[]): Entry[] {
  const known = new Map<string, number>();
  const placed = found
    .toSorted((one, other) => other.score - one.score || inOrder(when(one), when(other)) || inOrder(one.url, other.url))
    .map((entry) => {
      const name = `${entry.type} ${entry.title}`;
      const repeats = known.get(name) ?? 0;
      known.set(name, repeats + 1);
      return { entry, score: entry.score + bonusOf.repeat * Math.min(repeats, bonusOf.mostRepeats) };
    });
  return placed
    .toSorted(
      (one, other) =>
        other.score - one.score ||
        inOrder(when(one.entry), when(other.entry)) ||
        inOrder(one.entry.title, other.entry.title) ||
        inOrder(one.entry.url, other.entry.url),
    )
    .map(({ entry }) => entry);
}
