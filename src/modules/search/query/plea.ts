import { compared, placesOf, type Patterns } from "../words/pattern.ts";
import type { Plea } from "../words/plea.ts";
import type { Typed } from "./typed.ts";

/** Shorter ones name a thing: "Torte für Oma" is no plea. */
const sentence = 4;

/** Whether somebody tells of trouble or asks for a hand: "Wer mäht mir den Rasen?", "Mein Mann will nicht mehr essen". */
export function isPlea(typed: readonly Typed[], { who, trouble, asks }: Plea): boolean {
  if (typed.length < sentence) return false;
  const words = compared(typed);
  const says = (patterns: Patterns<true>) => patterns.all.some((pattern) => placesOf(pattern, words) !== undefined);
  return says(who) && (says(trouble) || says(asks));
}
