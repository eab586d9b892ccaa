import { stem } from "../word/stem.ts";
import { isInfinitive, verbRoot } from "../word/verb.ts";
import { typedWords } from "../query/typed.ts";
import { wordClass } from "./word-class.ts";

/** What people may type: one word or several, each whole or only how it begins. */
export interface Pattern<Value> {
  readonly value: Value;
  readonly text: string;
  readonly parts: readonly Part[];
}

interface Part {
  readonly key: string;
  readonly stem: string;
  readonly open: boolean;
  /** A word that may be a verb is met in its other forms as well. */
  readonly root: string | undefined;
  /** "@kin": any word for somebody of the family. */
  readonly anyOf: ReadonlySet<string> | undefined;
  readonly kin: boolean;
}

export function patternOf<Value>(text: string, value: Value): Pattern<Value> | undefined {
  const parts = text.split(/\s+/).flatMap((word) =>
    typedWords(word).map(({ key }): Part => {
      const root = isInfinitive(key) ? verbRoot(key) : undefined;
      return { key, stem: stem(key), open: word.endsWith("*"), root, anyOf: wordClass(word), kin: word === "@kin" };
    }),
  );
  return parts.length === 0 ? undefined : { value, text: text.replaceAll("*", ""), parts };
}

/** A word of a query, with its stem and root computed once. */
export interface Compared {
  readonly key: string;
  readonly stem: string;
  readonly root: string | undefined;
}

export const compared = (words: readonly { readonly key: string }[]): Compared[] =>
  words.map(({ key }) => ({ key, stem: stem(key), root: verbRoot(key) }));

/** "Mein Mann" is not one of "Männer". */
const isKin = (key: string): boolean => wordClass("@kin")?.has(key) === true;

const fits = (part: Part, word: Compared): boolean =>
  part.anyOf
    ? part.anyOf.has(word.key)
    : part.key === word.key ||
      (part.open && word.key.startsWith(part.key)) ||
      (part.key.length >= 4 && word.key === `${part.key}s`) ||
      (part.key.length >= 5 && part.stem === word.stem && !isKin(word.key)) ||
      (part.root !== undefined && part.root === word.root);

/** Two words that stand farther apart belong to different thoughts. */
const farthest = 5;

/** Which of the words a pattern of several words takes; undefined when one is missing. */
export function placesOf<Value>({ parts }: Pattern<Value>, words: readonly Compared[]): number[] | undefined {
  const places: number[] = [];
  for (const part of parts) {
    const place = words.findIndex((word, index) => !places.includes(index) && fits(part, word));
    if (place < 0) return undefined;
    places.push(place);
  }
  return parts.length === 2 && Math.abs((places[0] ?? 0) - (places[1] ?? 0)) > farthest ? undefined : places;
}

/** Whom it is about may be said once and meant in several patterns: "wohin mit Papa im Urlaub". */
export const keepsPlace = <Value>({ parts }: Pattern<Value>, part: number): boolean =>
  parts.length > 1 && parts[part]?.kin === true;

/** Patterns of one word, found without going through all of them. */
export class Patterns<Value> {
  readonly #whole = new Map<string, Pattern<Value>[]>();
  readonly #stems = new Map<string, Pattern<Value>[]>();
  readonly #open = new Map<string, Pattern<Value>[]>();
  readonly #several = new Map<string, Pattern<Value>[]>();
  readonly #roots = new Map<string, Pattern<Value>[]>();
  readonly several: readonly Pattern<Value>[];
  readonly all: readonly Pattern<Value>[];

  constructor(patterns: readonly Pattern<Value>[]) {
    this.all = patterns;
    this.several = patterns.filter(({ parts }) => parts.length > 1);
    for (const pattern of this.several) put(this.#several, beginningOf(pattern), pattern);
    for (const pattern of patterns) {
      const [part, more] = pattern.parts;
      if (part === undefined || more !== undefined) continue;
      put(this.#whole, part.key, pattern);
      if (part.key.length >= 5) put(this.#stems, stem(part.key), pattern);
      if (part.root) put(this.#roots, part.root, pattern);
      if (part.open) put(this.#open, part.key, pattern);
    }
  }

  /** The patterns that fit best: the word itself, then another form of it, then the longest beginning, then a form of a verb. */
  of(word: string): readonly Pattern<Value>[] {
    const whole = this.whole(word);
    if (whole.length > 0) return whole;
    const open = this.#longestOpen(word);
    return open.length > 0 ? open : (this.#roots.get(verbRoot(word) ?? "") ?? []);
  }

  /** The patterns of several words that may be among these; their first word begins like one of them. */
  severalAmong(words: readonly Compared[]): Pattern<Value>[] {
    return [...new Set([anybody, ...words.map(({ key }) => beginning(key))])].flatMap(
      (letters) => this.#several.get(letters) ?? [],
    );
  }

  #longestOpen(word: string): readonly Pattern<Value>[] {
    for (let length = word.length; length >= 2; length--) {
      const found = this.#open.get(word.slice(0, length));
      if (found) return found;
    }
    return [];
  }

  /** Just this word, or one that begins as an open pattern; no other forms. */
  has(word: string): boolean {
    return this.#whole.has(word) || this.#longestOpen(word).length > 0;
  }

  /** As `has`, and other forms of a verb. */
  hasForm(word: string): boolean {
    return this.has(word) || this.#roots.has(verbRoot(word) ?? "");
  }

  /** Only the word itself or another form of it. */
  whole(word: string): readonly Pattern<Value>[] {
    const same = this.#whole.get(word);
    if (same || word.length < 5) return same ?? [];
    return this.#stems.get(stem(word)) ?? (word.endsWith("s") ? (this.#whole.get(word.slice(0, -1)) ?? []) : []);
  }
}

const anybody = "@";
const beginning = (key: string): string => key.slice(0, 1);
const beginningOf = ({ parts: [first] }: Pattern<unknown>): string =>
  first?.anyOf ? anybody : beginning(first?.key ?? "");

function put<Value>(map: Map<string, Pattern<Value>[]>, key: string, pattern: Pattern<Value>): void {
  const known = map.get(key);
  if (known) known.push(pattern);
  else map.set(key, [pattern]);
}
