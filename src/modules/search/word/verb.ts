const particle =
  "ab|an|auf|aus|bei|ein|fern|fest|fort|frei|her|hin|hoch|los|mit|nach|um|vor|weg|weiter|zurecht|zuruck|zusammen";
const joinedInfinitive = new RegExp(`^(${particle})zu([a-z]{3,}n)$`);
const participle = new RegExp(`^(${particle}|)ge([a-z]{3,}?)e?t$`);
const ending = /(?:test|ten|tet|est|te|st|et|en|t|e|n)$/;
const shortest = 3;

/**
 * What the forms of a regular German verb have in common: "mähen", "mäht", "gemäht" and "abzumähen", "abgemäht".
 * Takes folded words; undefined when nothing is left that could be a verb.
 */
export function verbRoot(word: string): string | undefined {
  if (!/^[a-z]{4,}$/.test(word)) return undefined;
  const infinitive = word.replace(joinedInfinitive, "$1$2");
  const done = participle.exec(word);
  const root = done ? `${done[1] ?? ""}${done[2] ?? ""}` : infinitive.replace(ending, "");
  return root.length >= shortest && (done !== null || root !== infinitive) ? root : undefined;
}

/** Whether a word may be the name of a verb: "mähen", "wandern", "kegeln". */
export const isInfinitive = (word: string): boolean => word.length >= 5 && /(?:en|ern|eln)$/.test(word);
