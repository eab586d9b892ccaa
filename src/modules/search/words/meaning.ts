import { patternOf, Patterns, type Pattern } from "./pattern.ts";

/** What is meant by a word: words of the catalogue or signs (`thema/…`), best first, and what comes near. */
export interface Meaning {
  readonly name: string;
  readonly finds: readonly string[];
  readonly also: readonly string[];
}

/** Reads the blocks of `meanings.txt`. */
export function readMeanings(lines: readonly string[]): Patterns<Meaning> {
  const patterns: Pattern<Meaning>[] = [];
  let meaning: Meaning = { name: "", finds: [], also: [] };
  for (const line of lines) {
    const name = /^\[(.+)\]$/.exec(line)?.[1];
    if (name !== undefined) {
      meaning = { name, finds: [], also: [] };
      continue;
    }
    const [key = "", list = ""] = line.split(/:(.*)/);
    const items = list.split(",").map((item) => item.trim());
    if (key === "finds") meaning = { ...meaning, finds: items };
    else if (key === "also") meaning = { ...meaning, also: items };
    else patterns.push(...items.flatMap((item) => patternOf(item, meaning) ?? []));
  }
  return new Patterns(patterns);
}
