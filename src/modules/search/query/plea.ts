import { compared, placesOf, type Patterns } from "../words/pattern.ts";
import type { Plea } from "../words/plea.ts";
import type { Typed } from "./typed.ts";

/** Shorter ones name a thing: "Torte für Oma" is no plea. */
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
