import { soundOf } from "../word/sound.ts";
import { lettersOf, type Spelt } from "../word/slips.ts";
import { stem } from "../word/stem.ts";

/** Where a word of the catalogue stands: a name, b theme, carrier or former name, c place, d description. */
export type Field = "a" | "b" | "c" | "d";

export interface MetWord {
  readonly word: string;
  readonly field: Field;
}

/** The words of the whole catalogue, folded. Searching among them is cheap, since a city has only some thousands. */
export class Vocabulary {
  readonly #fields = new Map<string, Set<Field>>();
  readonly #byStem = new Map<string, string[]>();
  readonly #bySound = new Map<string, string[]>();
  /** What stands in names, themes and places: only there a part of a word is looked for. */
  readonly #telling: Spelt[] = [];
  readonly #found = new Map<string, readonly string[]>();

  constructor(met: Iterable<MetWord>) {
    for (const { word, field } of met) {
      if (!/^[a-z]{2,40}$/.test(word) && !/^[a-z0-9]{2,6}$/.test(word)) continue;
      const fields = this.#fields.get(word) ?? new Set();
      this.#fields.set(word, fields.add(field));
    }
    for (const [word, fields] of this.#fields) {
      if (fields.size === 1 && fields.has("d")) continue;
      this.#telling.push({ word, letters: lettersOf(word) });
      push(this.#byStem, stem(word), word);
      if (word.length >= 4) push(this.#bySound, soundOf(word), word);
    }
  }

  get telling(): readonly Spelt[] {
    return this.#telling;
  }

  /** In which fields a word stands; empty when nobody uses it. */
  fieldsOf(word: string): ReadonlySet<Field> {
    return this.#fields.get(word) ?? none;
  }

  withStem(base: string): readonly string[] {
    return this.#byStem.get(base) ?? [];
  }

  soundingLike(sound: string): readonly string[] {
    return this.#bySound.get(sound) ?? [];
  }

  /** Words that begin with these letters or hold them; remembered, since people ask alike. */
  holding(part: string): readonly string[] {
    const known = this.#found.get(part);
    if (known) return known;
    const found = this.#telling.filter(({ word }) => word.includes(part)).map(({ word }) => word);
    if (this.#found.size > mostRemembered) this.#found.clear();
    this.#found.set(part, found);
    return found;
  }
}

const mostRemembered = 5000;
const none: ReadonlySet<Field> = new Set();

function push(map: Map<string, string[]>, key: string, word: string): void {
  const words = map.get(key);
  if (words) words.push(word);
  else map.set(key, [word]);
}
