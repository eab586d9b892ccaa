import { formsOf, stem } from "../word/stem.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Language } from "../words/language.ts";
import type { Meaning } from "../words/meaning.ts";
import type { Pattern } from "../words/pattern.ts";
import { Spelling } from "./spelling.ts";
import { splitWord } from "./split.ts";
import type { Typed } from "./typed.ts";
import type { Wanted, Way } from "./wanted.ts";
import { bestFirst, isTold, waysOfMeaning, waysOfSpelling, waysOfWord } from "./ways.ts";

/** How many letters an ending may have; what is longer is a part of a compound. */
const longestEnding = 3;
/** What a longer word than the known one is worth: "Fitnessstudio" is not quite "Fitness". */
const farther = 0.85;
const telling = ["a", "b", "d"] as const;
const worth = { finds: 0.74, also: 0.5, spelling: 0.52, thesaurus: 0.35 };

/** "kostet" and "kosten" are one word. */
const verbStem = (key: string): string => key.replace(/(?:test|ten|te|st|t)$/, "");

/** "Was ist los?", "Angebote": whatever there is. */
const isAnything = ({ value }: Pattern<Meaning>): boolean => value.name === "alles";

/** Says for words what they stand for, with what the language and the catalogue know. */
export class Wants {
  readonly #language: Language;
  readonly #vocabulary: Vocabulary;
  readonly #spelling: Spelling;

  constructor(language: Language, vocabulary: Vocabulary) {
    this.#language = language;
    this.#vocabulary = vocabulary;
    this.#spelling = new Spelling(language, vocabulary);
  }

  isWeak(key: string): boolean {
    return this.#language.weakWords.hasForm(key);
  }

  /** Whether a word says anything of what is looked for. A noun does; other words do where they are known. */
  isTelling({ key, text }: Typed, place: number): boolean {
    const { meanings, stopWords, noNouns, ordinary } = this.#language;
    if (this.#isElsewhere(key)) return true;
    if (meanings.whole(key).some(({ parts: [part] }) => part?.key === key)) return true;
    const named = this.#vocabulary.fieldsOf(key).has("a");
    if (named && text.length >= 3 && text === text.toUpperCase()) return true;
    if (stopWords.has(key)) return false;
    if (key.length <= 2 && !named) return false;
    if (key.length === 3 && !/^\p{Lu}/u.test(text) && !this.isKnown(key) && !named) return false;
    // At the beginning everything is capital: only there the dictionary decides.
    const isNoun = /^\p{Lu}/u.test(text) && (place > 0 || ordinary.has(key));
    return isNoun || !(noNouns.has(stem(key)) || noNouns.has(verbStem(key))) || this.isKnown(key);
  }

  /** Bought or settled elsewhere, by itself or as what a compound ends in: "Badezimmerfliesen". */
  #isElsewhere(key: string): boolean {
    const { elsewhere, elsewhereHeads, meanings } = this.#language;
    if (elsewhere.has(key)) return true;
    const isOurs = meanings.whole(key).length > 0 || this.#vocabulary.fieldsOf(key).size > 0;
    return !isOurs && elsewhereHeads.some((head) => key.length > head.length + 2 && key.endsWith(head));
  }

  /** Whether a word is used here or has a meaning. */
  isKnown(key: string): boolean {
    return this.#isNear(key) || this.#isUsed(key);
  }

  /** Whether a name or theme holds just this word, or it has a meaning of its own. */
  isWhole(key: string): boolean {
    const fields = this.#vocabulary.fieldsOf(key);
    return fields.has("a") || fields.has("b") || this.#language.meanings.whole(key).length > 0;
  }

  ofMeaning(typed: readonly Typed[], pattern: Pattern<Meaning>): Wanted {
    const anything = isAnything(pattern);
    // "Wer hilft mir mit …": the rest says with what.
    const isPlea = pattern.value.name === "beratung" && typed.length <= 2 && typed.some(({ key }) => this.isWeak(key));
    return {
      typed,
      ways: this.waysOf([pattern.value]),
      weak: anything || isPlea,
      anything,
      meanings: [pattern.value.name],
    };
  }

  /** What one word stands for; two when it is a compound of two. */
  ofWord(typed: Typed): Wanted[] {
    const { key } = typed;
    const { meanings } = this.#language;
    if (this.#isElsewhere(key)) return [{ typed: [typed], ways: [], weak: false, elsewhere: true }];
    const patterns = meanings.of(key);
    const literal = waysOfWord(key, this.#vocabulary, this.#language.ordinary);
    if (!this.#isNear(key) && !isTold(literal)) {
      if (this.#spelling.surelyMeantBy(key).length > 0)
        return [{ typed: [typed], weak: false, ...this.#otherwise(key) }];
      const parts = this.#spelling.isHeard(key) ? [] : this.#ofCompound(typed);
      if (parts.length > 0) return parts;
    }
    const anything = patterns.some(isAnything);
    const weak = this.isWeak(key) || anything;
    // "Skatt" is read as "Skat": what bears the name comes before what else is meant by it.
    const roots = isTold(literal)
      ? []
      : [...new Set(patterns.flatMap(({ parts: [part] }) => (part && part.key !== key ? [part.key] : [])))];
    const rooted = roots
      .flatMap((root) => waysOfWord(root, this.#vocabulary, this.#language.ordinary))
      .filter(({ because }) => because === "word");
    const meantWays = this.waysOf(patterns.map(({ value }) => value)).map((way) =>
      this.#isNear(key) ? way : { ...way, worth: way.worth * farther },
    );
    const ways = bestFirst([...literal, ...rooted, ...meantWays]);
    const meant = patterns.map(({ value: { name } }) => name);
    if (ways.length > 0) return [{ typed: [typed], ways, weak, anything, meanings: meant }];
    const subject = this.#spelling.subjectOf(key, this.#language.heads);
    if (subject !== undefined)
      return this.ofWord({ text: typed.text, key: subject }).map((each) => ({ ...each, typed: [typed] }));
    return [{ typed: [typed], weak, ...this.#otherwise(key) }];
  }

  /** "Tagesausflug", "Demenzcafé": the parts, without what tells nothing; the form in which something takes place is weak. */
  #ofCompound(typed: Typed): Wanted[] {
    const { key } = typed;
    const { stopWords, heads } = this.#language;
    const parts = splitWord(key, {
      first: (part) => stopWords.has(part) || this.#isPart(part) || this.#beginsWord(part),
      last: (part) => heads.has(part) || this.#isPart(part),
    });
    const [first, last] = parts ?? this.#spelling.partsWithSlip(key, (part) => this.#isPart(part)) ?? [];
    if (first === undefined || last === undefined) return [];
    const wanted = [first, last]
      .filter((part) => !stopWords.has(part))
      .flatMap((part) => this.ofWord({ text: typed.text, key: part }).map((each) => ({ ...each, typed: [typed] })));
    const form = heads.has(last) && wanted[0]?.weak === false;
    const told = wanted.map((each, place) => (place > 0 && form ? { ...each, weak: true } : each));
    return told.some(({ weak, ways }) => !weak && ways.length > 0) ? told : [];
  }

  #isPart(part: string): boolean {
    return this.#language.meanings.whole(part).length > 0 || this.isWeak(part) || this.#isUsed(part);
  }

  /** A meaning has the word, in some form. */
  #isNear(key: string): boolean {
    return this.#language.meanings
      .of(key)
      .some(({ parts: [part] }) => this.#isEnding(key.slice(part?.key.length ?? 0), part?.open === true));
  }

  /** An ending, or the form in which something takes place: "Tagespflegeplatz". */
  #isEnding(rest: string, open: boolean): boolean {
    return rest.length <= longestEnding || (open && this.#language.heads.has(rest.replace(/^[sn]/, "")));
  }

  #beginsWord(part: string): boolean {
    return part.length >= 5 && this.#vocabulary.holding(part).some((word) => word.startsWith(part));
  }

  /** Names, themes and descriptions use the word or a form of it; a place that bears it tells nothing. */
  #isUsed(key: string): boolean {
    if (key.length < 4) return false;
    return [...formsOf(key), ...this.#vocabulary.withStem(stem(key))].some((form) =>
      telling.some((field) => this.#vocabulary.fieldsOf(form).has(field)),
    );
  }

  #waysOfKey(key: string): Way[] {
    const meanings = this.waysOf(this.#language.meanings.of(key).map(({ value }) => value));
    return bestFirst([...waysOfWord(key, this.#vocabulary, this.#language.ordinary), ...meanings]);
  }

  /** What meanings find, best first. */
  waysOf(meanings: readonly Meaning[]): Way[] {
    const { ordinary } = this.#language;
    return bestFirst(
      [...new Set(meanings)].flatMap(({ finds, also }) => [
        ...waysOfMeaning(finds, worth.finds, this.#vocabulary, ordinary),
        ...waysOfMeaning(also, worth.also, this.#vocabulary, ordinary),
      ]),
    );
  }

  /** A slip of the pen, else another word for the same. An ordinary word is no slip. */
  #otherwise(key: string): Pick<Wanted, "ways" | "meant"> {
    const meant = this.#spelling.meantBy(key);
    if (meant.length > 0) {
      // As with the right word, but worth less: its name before its theme.
      const known = meant.flatMap((word) => this.#waysOfKey(word));
      const ways = known.map((way) => ({ ...way, worth: way.worth * worth.spelling, because: "spelling" as const }));
      return { ways: bestFirst(ways), meant: meant[0] };
    }
    const others = (this.#language.thesaurus.get(key) ?? []).filter((word) => this.#vocabulary.fieldsOf(word).has("a"));
    return {
      ways: waysOfSpelling(others, this.#vocabulary, worth.thesaurus).map((way) => ({ ...way, because: "meaning" })),
    };
  }
}
