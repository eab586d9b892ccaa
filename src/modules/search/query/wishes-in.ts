import { lettersOf, nearestWords } from "../word/slips.ts";
import { compared, placesOf, type Pattern, type Patterns } from "../words/pattern.ts";
import type { WishWord } from "../words/wish.ts";
import { splitWord } from "./split.ts";
import type { Typed } from "./typed.ts";
import type { Wish } from "./wanted.ts";

/** Takes the words that are a wish for a time or a price out of the query; the longest first. */
export function wishesIn(
  typed: readonly Typed[],
  patterns: Patterns<WishWord>,
): { readonly wishes: Wish[]; readonly rest: Typed[] } {
  let rest = [...typed];
  let words = compared(rest);
  const wishes: Wish[] = [];
  const take = (taken: readonly Typed[], wish: WishWord) => {
    rest = rest.filter((each) => !taken.includes(each));
    words = compared(rest);
    // Two weekdays or two prices cannot both be meant; the first counts, the other stays said.
    const same = wishes.find(({ kind }) => kind === wish.kind);
    if (same === undefined) wishes.push({ ...wish, typed: taken });
  };
  for (const pattern of patterns.several.toSorted((one, other) => other.parts.length - one.parts.length)) {
    const places = placesOf(pattern, words);
    const inRow = places?.every((place, index) => index === 0 || place === (places[index - 1] ?? 0) + 1);
    if (places && inRow)
      take(
        places.flatMap((place) => rest[place] ?? []),
        pattern.value,
      );
  }
  const isWish = (key: string) => wishOf(key) !== undefined;
  const exact = (key: string) => patterns.whole(key).find(({ parts: [part] }) => part?.key === key);
  const wishOf = (key: string) => exact(key) ?? misspelt(key, patterns);
  for (const word of [...rest]) {
    const pattern = wishOf(word.key);
    if (pattern) take([word], pattern.value);
    else
      for (const part of splitWord(word.key, { first: isWish, last: isWish }) ?? []) {
        const found = wishOf(part);
        if (found) take([word], found.value);
      }
  }
  return { wishes: asMeantTogether(wishes), rest };
}

const longEnough = 8;

/** "Nachmitag", "Donerstag": long words for a time are hardly like any other. */
function misspelt(key: string, patterns: Patterns<WishWord>): Pattern<WishWord> | undefined {
  if (key.length < longEnough) return undefined;
  const single = patterns.all.filter(({ parts: [part, more] }) => part && !more && part.key.length >= longEnough);
  const known = single.flatMap(({ parts: [part] }) => (part ? [{ word: part.key, letters: lettersOf(part.key) }] : []));
  const { words, slips } = nearestWords(key, known);
  return slips === 1 ? single.find(({ parts: [part] }) => part?.key === words[0]) : undefined;
}

/** Beside a weekday "Morgen" is its morning: "Montagmorgen". */
function asMeantTogether(wishes: Wish[]): Wish[] {
  if (!wishes.some(({ kind }) => kind === "weekday")) return wishes;
  return wishes.map((wish) =>
    wish.kind === "day" && wish.value === "morgen" ? { kind: "zeit", value: "vormittag", typed: wish.typed } : wish,
  );
}
