import { fold } from "#platform/texts/fold.ts";

/** A word as somebody typed it, and as it is compared. */
export interface Typed {
  readonly text: string;
  readonly key: string;
}

/** Arabic words carry article and conjunctions in front, and letters that are written in two ways. */
const plainArabic = (word: string): string =>
  /\p{Script=Arabic}/u.test(word)
    ? word
        .replaceAll("ة", "ه")
        .replaceAll("ى", "ي")
        .replaceAll("ـ", "")
        .replace(/^(?:وال|بال|لل|ال)(?=.{3})/u, "")
        .replace(/^ال(?=.{3})/u, "")
    : word;

/** Lower case, no accents, ß = ss, ä = ae = a; other scripts keep their letters. */
export const keyOf = (word: string): string => plainArabic(fold(word.replaceAll(/[’'ʼ]/gu, "")));

const mostWords = 24;

export function typedWords(q: string): Typed[] {
  const found = q.normalize("NFC").match(/[\p{L}\p{N}\p{M}’'ʼ]+/gu) ?? [];
  return found
    .map((text) => ({ text, key: keyOf(text) }))
    .filter(({ key }) => key !== "")
    .slice(0, mostWords);
}
