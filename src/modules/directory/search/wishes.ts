import type { NamedArea, Understood, Wish } from "#modules/search/index.ts";
import { foldedWords } from "#platform/texts/fold.ts";

export const areaOf = (wishes: readonly Wish[]): NamedArea | undefined =>
  wishes.flatMap((wish) => (wish.kind === "area" ? [wish.value] : []))[0];

/** The name of a part of the city, as entries are asked for it. */
export const nameOf = ({ name }: NamedArea): string =>
  foldedWords(name)
    .map((word) => `'${word}'`)
    .join(" & ");

export const isTimedByDate = (wishes: readonly Wish[]): boolean =>
  wishes.some(({ kind }) => ["day", "weekday", "zeit"].includes(kind));

/** Something that takes place, or costs nothing. */
export const isTimed = ({ wishes }: Understood): boolean => wishes.some(({ kind }) => kind !== "area");

/** All that was typed, as titles are compared with it. */
export const wholeOf = (typed: Understood["typed"]): string => typed.flatMap(({ key }) => foldedWords(key)).join(" ");
