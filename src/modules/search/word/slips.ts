import { distance } from "#platform/imports/closeness.ts";

/** One slip from four letters, two from eight; below that, other words are too close. */
export const allowedSlips = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

/** Words with other letters can be left out before anything is computed: each slip changes at most two of them. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (const letter of word) letters |= 1 << (letter.charCodeAt(0) & 31);
  return letters;
}

const bits = (value: number): number => {
  let [left, count] = [value, 0];
  for (; left !== 0; count++) left &= left - 1;
  return count;
};

export interface Spelt {
  readonly word: string;
  readonly letters: number;
}

const short = 4;

/** In a short word a letter may be missing or two be swapped; with another letter it would be another word. */
const isSameOrLonger = (typed: string, word: string): boolean =>
  word.length > typed.length || word.split("").toSorted().join("") === typed.split("").toSorted().join("");

/** The nearest of the known words, all of them when several are equally near; none when it begins otherwise. */
export function nearestWords(
  typed: string,
  known: Iterable<Spelt>,
): { readonly words: string[]; readonly slips: number } {
  let best = allowedSlips(typed);
  const own = lettersOf(typed);
  const isShort = typed.length <= short;
  let words: string[] = [];
  let slips = best + 1;
  for (const { word, letters } of known) {
    if (Math.abs(word.length - typed.length) > best || bits(own ^ letters) > 2 * best) continue;
    if (word[0] !== typed[0] && word[1] !== typed[1]) continue;
    const steps = distance(typed, word, best);
    if (steps > best || (isShort && steps > 0 && !isSameOrLonger(typed, word))) continue;
    if (steps < slips) words = [];
    slips = steps;
    best = steps;
    words.push(word);
  }
  return { words, slips };
}
