import { distance } from "#platform/imports/closeness.ts";
import { fold } from "#platform/texts/fold.ts";

/** One slip from five letters, two from nine; below that, other words are too close. */
const allowedSlips = (word: string): number => (word.length >= 9 ? 2 : word.length >= 4 ? 1 : 0);

/** The known word that was most likely meant; undefined when the typed one is known or nothing is close. */
export function closestWord(typed: string, known: Iterable<string>): string | undefined {
  const folded = fold(typed);
  const most = allowedSlips(folded);
  let best: { readonly word: string; readonly slips: number } | undefined;
  for (const word of known) {
    const other = fold(word);
    if (other.startsWith(folded)) return undefined;
    const slips = most === 0 ? 1 : distance(folded, other, most);
    if (slips <= most && slips < (best?.slips ?? Infinity)) best = { word, slips };
  }
  return best?.word;
}

/** The words of names and titles, each once, in the spelling that was met first. */
export function wordsOf(texts: Iterable<string>): string[] {
  const words = new Map<string, string>();
  for (const text of texts)
    for (const word of text.split(/[^\p{L}]+/u)) {
      const key = fold(word);
      if (key.length >= 4 && !words.has(key)) words.set(key, word);
    }
  return [...words.values()];
}
