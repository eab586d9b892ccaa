import { compared, placesOf, type Patterns } from "../words/pattern.ts";
import type { Plea } from "../words/plea.ts";
import type { Typed } from "./typed.ts";
import type { Wants } from "./want.ts";
import type { Wanted } from "./wanted.ts";
import { bestFirst } from "./ways.ts";

/** Shorter ones name a thing: "Halskette für Oma" is no plea. */
const sentence = 4;

const says = (patterns: Patterns<true>, typed: readonly Typed[]): boolean => {
  const words = compared(typed);
  return patterns.all.some((pattern) => placesOf(pattern, words) !== undefined);
};

/** Whether somebody tells of trouble: "Mein Mann will nicht mehr essen". */
export const isTrouble = (typed: readonly Typed[], { who, trouble }: Plea): boolean =>
  typed.length >= sentence && says(who, typed) && says(trouble, typed);

/** Whether somebody tells of trouble or asks for a hand: "Wer mäht mir den Rasen?". */
export const isPlea = (typed: readonly Typed[], plea: Plea): boolean =>
  isTrouble(typed, plea) || (typed.length >= sentence && says(plea.who, typed) && says(plea.asks, typed));

/** Who knows further, whatever the unknown words are about. */
export const whoKnows = (typed: readonly Typed[], { meaning }: Plea, wants: Wants): Wanted => ({
  typed,
  ways: wants.waysOf([meaning]),
  weak: false,
  meanings: [meaning.name],
});

const adviceBehind = 0.02;

/** Needs that are told as trouble are one: what answers any of them helps, and advice close behind. */
export function asNeed(wanted: readonly Wanted[], { advice }: Plea, wants: Wants): Wanted {
  const ways = bestFirst(wanted.flatMap((each) => each.ways));
  const behind = (ways[0]?.worth ?? 0) - adviceBehind;
  return {
    typed: wanted.flatMap(({ typed }) => typed),
    ways: bestFirst([...ways, ...wants.waysOf([advice]).map((way) => ({ ...way, worth: behind }))]),
    weak: false,
    meanings: wanted.flatMap(({ meanings = [] }) => meanings),
  };
}
