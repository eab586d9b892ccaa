import { foldedWords } from "#platform/texts/fold.ts";
import type { KnownName } from "../vocabulary/known-name.ts";

export interface Suggestion {
  readonly label: string;
  readonly type: "offer" | "place";
}

interface Prepared extends Suggestion {
  readonly words: readonly string[];
  readonly entries: number;
}

/** Names of the catalogue that may be meant while somebody is still typing. */
export class Suggestions {
  readonly #names: readonly Prepared[];
  readonly #spelling = new Map<string, string>();

  constructor(names: readonly KnownName[]) {
    this.#names = names.map(({ name, type, entries }) => ({ label: name, type, entries, words: foldedWords(name) }));
    for (const { name } of names)
      for (const word of name.split(/[^\p{L}]+/u)) {
        const [key = ""] = foldedWords(word);
        if (!this.#spelling.has(key)) this.#spelling.set(key, word);
      }
  }

  /** The word as the catalogue spells it. */
  spellingOf(folded: string): string {
    return this.#spelling.get(folded) ?? folded;
  }

  /** Each typed word begins a word of the name; names that begin so come first, then what there is most of. */
  of(q: string, limit: number): Suggestion[] {
    const typed = foldedWords(q);
    if (typed.length === 0) return [];
    const whole = typed.join(" ");
    return this.#names
      .filter(({ words }) => typed.every((part) => words.some((word) => word.startsWith(part))))
      .map((name) => ({ name, first: name.words.join(" ").startsWith(whole) ? 0 : 1 }))
      .toSorted((one, other) => one.first - other.first || other.name.entries - one.name.entries)
      .slice(0, limit)
      .map(({ name: { label, type } }) => ({ label, type }));
  }
}
