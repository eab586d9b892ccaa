import { foldedWords } from "#platform/texts/fold.ts";

/** Each word must begin a word of the entry; undefined when nothing that could be looked for was typed. */
export function prefixWords(text: string): string | undefined {
  const words = foldedWords(text).slice(0, 8);
  return words.length === 0 ? undefined : words.map((word) => `${word}:*`).join(" & ");
}
