import type { LocalDate } from "#platform/dates/local-date.ts";
import { fieldBits, type Asked } from "./asked-words.ts";

/** An entry with all that the ranking and a line of the result ask of it. */
export interface IndexedEntry {
  readonly type: "offer" | "place" | "page";
  readonly title: string;
  /** The title as it is compared with what was typed. */
  readonly folded: string;
  readonly url: string;
  readonly example: boolean;
  readonly confirmedOn: LocalDate | null;
  readonly reviewOn: LocalDate | null;
  readonly place: string | null;
  readonly kind: string | null;
  readonly stadtbezirk: string | null;
  readonly stadtbezirkId: string | null;
  readonly free: boolean;
  /** Among what is over. */
  readonly over: boolean;
  /** Names no date at all. */
  readonly undated: boolean;
  /** The dates to come, first first: the number of the day and the minute, -1 without a time; in pairs. */
  readonly dates: Int32Array;
}

/** In which entries a word stands, and in which of their fields; the arrays have room for more. */
interface Standing {
  entries: Int32Array;
  fields: Uint8Array;
  count: number;
}

const firstRoom = 4;

/** The entries of the catalogue and where each word stands, for a search that asks no database. */
export class EntryIndex {
  readonly #words = new Map<string, Standing>();
  readonly #titled = new Map<string, number[]>();
  readonly entries: IndexedEntry[] = [];

  /** Takes the words as PostgreSQL writes a `tsvector`: "'chor':1A 'thema/musik':1B". */
  add(entry: IndexedEntry, words: string): void {
    const number = this.entries.push(entry) - 1;
    const namesakes = this.#titled.get(entry.folded);
    if (namesakes) namesakes.push(number);
    else this.#titled.set(entry.folded, [number]);
    for (const part of words.split(" ")) {
      const end = part.lastIndexOf("'");
      if (end < 2) continue;
      const standing = this.#standingOf(part.slice(1, end));
      if (standing.count === standing.entries.length) grow(standing);
      standing.entries[standing.count] = number;
      standing.fields[standing.count++] = fieldsOf(part.slice(end + 2));
    }
  }

  #standingOf(word: string): Standing {
    let standing = this.#words.get(word);
    if (!standing) {
      standing = { entries: new Int32Array(firstRoom), fields: new Uint8Array(firstRoom), count: 0 };
      this.#words.set(word, standing);
    }
    return standing;
  }

  /** The entries with just this title, folded. */
  titled(folded: string): readonly number[] {
    return this.#titled.get(folded) ?? [];
  }

  /** Marks each entry that answers with 1. */
  answering(asked: Asked): Uint8Array {
    const marks = new Uint8Array(this.entries.length);
    this.mark(asked, 1, marks);
    return marks;
  }

  /** Marks each entry that answers and bears no mark yet. */
  mark(asked: Asked, mark: number, marks: Uint8Array): void {
    if ("anyOf" in asked) for (const one of asked.anyOf) this.mark(one, mark, marks);
    else if ("word" in asked) this.#markWith(asked, mark, marks);
    else {
      const parts = asked.allOf.map((one) => this.answering(one));
      for (let entry = 0; entry < marks.length; entry++)
        if (marks[entry] === 0 && parts.every((each) => each[entry] === 1)) marks[entry] = mark;
    }
  }

  #markWith({ word, fields }: { readonly word: string; readonly fields: number }, mark: number, marks: Uint8Array) {
    const standing = this.#words.get(word);
    if (!standing) return;
    for (let place = 0; place < standing.count; place++) {
      const entry = standing.entries[place] ?? 0;
      if (marks[entry] === 0 && ((standing.fields[place] ?? 0) & fields) !== 0) marks[entry] = mark;
    }
  }
}

function grow(standing: Standing): void {
  const [entries, fields] = [new Int32Array(2 * standing.count), new Uint8Array(2 * standing.count)];
  entries.set(standing.entries);
  fields.set(standing.fields);
  Object.assign(standing, { entries, fields });
}

/** "1A,4C,9": what bears no letter stands in the description. */
function fieldsOf(positions: string): number {
  let [fields, hasLetter] = [0, false];
  for (const letter of positions) {
    const bit = fieldBits[letter];
    if (bit !== undefined) [fields, hasLetter] = [fields | bit, true];
    else if (letter === ",") {
      if (!hasLetter) fields |= 8;
      hasLetter = false;
    }
  }
  return hasLetter ? fields : fields | 8;
}
