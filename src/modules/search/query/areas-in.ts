import { stem } from "../word/stem.ts";
import type { Language } from "../words/language.ts";
import { keyOf, type Typed } from "./typed.ts";
import type { NamedArea, Wish } from "./wanted.ts";

/** The part of the city with this name; says whether it is spelt just so. */
export type FindArea = (words: string) => { readonly area: NamedArea; readonly exact: boolean } | undefined;

const prepositions = new Set([
  "in",
  "im",
  "aus",
  "am",
  "nach",
  "bei",
  "rund",
  "um",
  "stadtteil",
  "ortsteil",
  "bezirk",
  "stadtbezirk",
]);
const longest = 3;
const shortestMisspelt = 6;

interface Looking {
  readonly find: FindArea;
  readonly language: Language;
  /** Whether the catalogue or the language knows the word otherwise. */
  readonly isKnown: (key: string) => boolean;
}

/** Takes the name of a part of the city out of the query. */
export function areasIn(
  typed: readonly Typed[],
  looking: Looking,
): { readonly wishes: Wish[]; readonly rest: readonly Typed[] } {
  for (let length = Math.min(longest, typed.length); length >= 1; length--)
    for (let from = 0; from + length <= typed.length; from++) {
      const taken = typed.slice(from, from + length);
      const area = areaOf(taken, typed, from, looking);
      if (area) return { wishes: [{ kind: "area", value: area, typed: taken }], rest: typed.toSpliced(from, length) };
    }
  return { wishes: [], rest: typed };
}

function areaOf(
  taken: readonly Typed[],
  typed: readonly Typed[],
  from: number,
  looking: Looking,
): NamedArea | undefined {
  const { find, language, isKnown } = looking;
  const [only] = taken;
  if (!only || taken.some(({ key }) => prepositions.has(key) || key.length < 2)) return undefined;
  const found = find(taken.map(({ text }) => text).join(" "));
  if (!found) return undefined;
  if (taken.length > 1) return found.exact ? found.area : undefined;
  // "Hafen" and "Nette" are quarters and ordinary words: only "im Hafen" and "Hafen" alone mean the quarter.
  const isOrdinary =
    language.ordinary.has(only.key) ||
    language.stopWords.has(only.key) ||
    language.noNouns.has(stem(only.key)) ||
    language.meanings.whole(only.key).length > 0;
  const isSaid =
    prepositions.has(keyOf(typed[from - 1]?.text ?? "")) ||
    typed.every(({ key }, index) => index === from || language.stopWords.has(key));
  if (found.exact) return isOrdinary && !isSaid ? undefined : found.area;
  // Hardly anybody gets the first letter wrong: "Altdorf" is not meant by "Waltdorf".
  const isSlip = only.key.length >= shortestMisspelt && only.key[0] === keyOf(found.area.name)[0];
  return isSlip && !isOrdinary && !isKnown(only.key) ? found.area : undefined;
}
