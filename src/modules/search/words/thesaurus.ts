import { typedWords } from "../query/typed.ts";

const rude = /\((?:[^)]*(?:abwertend|derb|vulg))/;

/** Each word with the others of its groups; rude words are marked as such in the file, and left out. */
export function readThesaurus(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const alike = new Map<string, string[]>();
  for (const line of lines) {
    const group = line
      .split(";")
      .filter((word) => !rude.test(word))
      .map((word) => typedWords(word.replaceAll(/\([^)]*\)/g, "")).map(({ key }) => key))
      .flatMap((words) => (words.length === 1 ? words : []));
    for (const word of group) alike.set(word, [...(alike.get(word) ?? []), ...group.filter((other) => other !== word)]);
  }
  return alike;
}
