import { stem } from "../word/stem.ts";
import { keyOf, typedWords } from "../query/typed.ts";
import { readMeanings, type Meaning } from "./meaning.ts";
import { patternOf, Patterns, type Pattern } from "./pattern.ts";
import { readPlea, type Plea } from "./plea.ts";
import { readThesaurus } from "./thesaurus.ts";
import { readWishes, type WishWord } from "./wish.ts";
import { wordsFile } from "./words-file.ts";

/** What is known of the languages people type in, whatever a city has in its catalogue. */
export interface Language {
  readonly meanings: Patterns<Meaning>;
  readonly wishes: Patterns<WishWord>;
  /** They stand in every sentence and tell nothing. */
  readonly stopWords: Patterns<true>;
  /** They fit almost everything. */
  readonly weakWords: Patterns<true>;
  /** What people buy or settle elsewhere. */
  readonly elsewhere: ReadonlySet<string>;
  /** Last parts of compounds that are bought or settled elsewhere: "Badezimmerfliesen". */
  readonly elsewhereHeads: readonly string[];
  /** Last parts of compounds that say only in what form something takes place. */
  readonly heads: ReadonlySet<string>;
  /** Ordinary German words: whoever types one has not mistyped another. */
  readonly ordinary: ReadonlySet<string>;
  /** Stems of verbs, adjectives and the like: unknown ones are no reason to find nothing. */
  readonly noNouns: ReadonlySet<string>;
  /** How people begin and end what they say. */
  readonly greetings: readonly Pattern<true>[];
  /** How people say that they need somebody who helps. */
  readonly plea: Plea;
  /** Words of the same meaning, one step far; for matching only, since it holds rude words beside kind ones. */
  readonly thesaurus: ReadonlyMap<string, readonly string[]>;
}

let known: Language | undefined;

/** Read once; the files belong to the product. */
export function language(): Language {
  known ??= {
    meanings: readMeanings(wordsFile("meanings.txt")),
    wishes: readWishes(wordsFile("wishes.txt")),
    stopWords: wordsIn("stop.txt"),
    weakWords: wordsIn("weak.txt"),
    elsewhere: new Set(keysIn("elsewhere.txt", (word) => !word.startsWith("-"))),
    elsewhereHeads: keysIn("elsewhere.txt", (word) => word.startsWith("-")),
    heads: new Set(keysIn("heads.txt")),
    ordinary: new Set(keysIn("dictionary-de.txt")),
    noNouns: new Set(keysIn("other-words-de.txt").map(stem)),
    greetings: phrasesIn("greetings.txt"),
    plea: readPlea(wordsFile("plea.txt")),
    thesaurus: readThesaurus(wordsFile("thesaurus-de.txt")),
  };
  return known;
}

const listIn = (name: string): string[] => wordsFile(name).flatMap((line) => line.split(/\s+/));

const wordsIn = (name: string): Patterns<true> =>
  new Patterns(listIn(name).flatMap((word) => patternOf<true>(word, true) ?? []));

const phrasesIn = (name: string): Pattern<true>[] =>
  wordsFile(name)
    .flatMap((line) => line.split(","))
    .flatMap((phrase) => patternOf<true>(phrase.trim(), true) ?? [])
    .toSorted((one, other) => other.parts.length - one.parts.length);

const keysIn = (name: string, fits: (word: string) => boolean = () => true): string[] =>
  listIn(name)
    .filter(fits)
    .flatMap(typedWords)
    .map(({ key }) => keyOf(key));
