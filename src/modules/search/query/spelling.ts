import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { lettersOf, nearestWords, type Spelt } from "../word/slips.ts";
import { soundOf } from "../word/sound.ts";
import type { Language } from "../words/language.ts";
import { splitWord } from "./split.ts";

/** From here on hardly any two words differ by one letter. */
const surelyLong = 10;
const long = 8;
const mostMeant = 6;
const shortestSubject = 5;
/** So long must the parts of a compound be of which one is misspelt. */
const shortestSlip = 7;
const shortestBefore = 5;

/** Says which known words were meant by one that nobody uses. */
export class Spelling {
  readonly #ordinary: ReadonlySet<string>;
  readonly #vocabulary: Vocabulary;
  readonly #spelt: readonly Spelt[];
  readonly #sounds: ReadonlyMap<string, string>;

  constructor({ meanings, ordinary }: Language, vocabulary: Vocabulary) {
    this.#ordinary = ordinary;
    this.#vocabulary = vocabulary;
    const single = meanings.all.flatMap(({ parts: [part, more] }) => (part && !more ? [part.key] : []));
    const words = [...new Set(single)].filter((word) => /^[a-z]{4,}$/.test(word));
    this.#spelt = [...vocabulary.telling, ...words.map((word) => ({ word, letters: lettersOf(word) }))];
    this.#sounds = new Map(words.map((word) => [soundOf(word), word]));
  }

  /** An ordinary word is no slip; but a long one with a single slip is, even if "Wirbelseule" could be the owl of a whirl. */
  meantBy(key: string): string[] {
    if (!/^[a-z]{4,31}$/.test(key) || this.#ordinary.has(key)) return [];
    const isCompound = this.#isOrdinaryCompound(key);
    if (isCompound && key.length < surelyLong) return [];
    const heard = this.#heard(soundOf(key));
    if (heard.length > 0) return heard;
    const { words, slips } = nearestWords(key, this.#spelt);
    return isCompound && slips > 1 ? [] : words.slice(0, mostMeant);
  }

  /** A long word with a single slip is that word, before it is taken apart: "Hanarbeit" is no work of a Han. */
  surelyMeantBy(key: string): string[] {
    if (key.length < long || !/^[a-z]{4,31}$/.test(key) || this.#ordinary.has(key) || this.#isOrdinaryCompound(key))
      return [];
    const { words, slips } = nearestWords(key, this.#spelt);
    return slips === 1 ? words.slice(0, mostMeant) : [];
  }

  /** "Seniorengymnastig": what stands before is known, and what follows is known but for a slip. */
  partsWithSlip(key: string, isPart: (part: string) => boolean): readonly [first: string, last: string] | undefined {
    if (this.#ordinary.has(key) || !/^[a-z]+$/.test(key)) return undefined;
    for (let cut = key.length - shortestSlip; cut >= shortestBefore; cut--) {
      const [first, last] = [key.slice(0, cut), key.slice(cut)];
      if (isPart(first)) return this.meantBy(last).length > 0 ? [first, last] : undefined;
    }
    return undefined;
  }

  /** What a misspelt compound is about: "Comuterkurs" asks for the computer, in some form. */
  subjectOf(key: string, heads: ReadonlySet<string>): string | undefined {
    if (this.#ordinary.has(key)) return undefined;
    const head = [...heads].find((each) => key.endsWith(each) && key.length - each.length >= shortestSubject);
    const subject = head === undefined ? "" : key.slice(0, key.length - head.length);
    return this.meantBy(subject).length > 0 ? subject : undefined;
  }

  /** Whether a long word sounds just like a known one: "Altsheimer" is not made of "alt" and "Heim". */
  isHeard(key: string): boolean {
    return key.length >= surelyLong && !this.#ordinary.has(key) && this.#heard(soundOf(key)).length > 0;
  }

  #heard(sound: string): string[] {
    const meant = this.#sounds.get(sound);
    return [...this.#vocabulary.soundingLike(sound), ...(meant === undefined ? [] : [meant])];
  }

  #isOrdinaryCompound(key: string): boolean {
    const isOrdinary = (part: string) => part.length >= 4 && this.#ordinary.has(part);
    return splitWord(key, { first: isOrdinary, last: isOrdinary }) !== undefined;
  }
}
