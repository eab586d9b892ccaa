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

interface Growing {
  readonly entries: number[];
  readonly fields: number[];
}

/** In which entries a word stands, and in which of their fields. */
interface Standing {
  readonly entries: Int32Array;
  readonly fields: Uint8Array;
}

/** The entries of the catalogue and where each word stands, for a search that asks no database. */
export class EntryIndex {
  readonly #growing = new Map<string, Growing>();
  readonly #words = new Map<string, Standing>();
  readonly entries: IndexedEntry[] = [];

  /** Takes the words as PostgreSQL writes a `tsvector`: "'chor':1A 'thema/musik':1B". */
  add(entry: IndexedEntry, words: string): void {
    const number = this.entries.push(entry) - 1;
    for (const part of words.split(" ")) {
      const end = part.lastIndexOf("'");
      if (end < 2) continue;
      const word = part.slice(1, end);
      let known = this.#growing.get(word);
      if (!known) this.#growing.set(word, (known = { entries: [], fields: [] }));
      known.entries.push(number);
      known.fields.push(fieldsOf(part.slice(end + 2)));
    }
  }

  /** To be called once all entries are added; from then on it takes a quarter of the room. */
  close(): this {
    for (const [word, { entries, fields }] of this.#growing)
      this.#words.set(word, { entries: Int32Array.from(entries), fields: Uint8Array.from(fields) });
    this.#growing.clear();
    return this;
  }

  /** Marks each entry that answers with 1. */
  answering(asked: Asked): Uint8Array {
    const marks = new Uint8Array(this.entries.length);
    this.each(asked, (entry) => (marks[entry] = 1));
    return marks;
  }

  /** Tells of each entry that answers, of some more than once. */
  each(asked: Asked, tell: (entry: number) => void): void {
    if ("anyOf" in asked) for (const one of asked.anyOf) this.each(one, tell);
    else if ("word" in asked) this.#eachWith(asked, tell);
    else {
      const marks = asked.allOf.map((one) => this.answering(one));
      for (let entry = 0; entry < this.entries.length; entry++)
        if (marks.every((each) => each[entry] === 1)) tell(entry);
    }
  }

  #eachWith({ word, fields }: { readonly word: string; readonly fields: number }, tell: (entry: number) => void): void {
    const standing = this.#words.get(word);
    if (!standing) return;
    for (let place = 0; place < standing.entries.length; place++)
      if (((standing.fields[place] ?? 0) & fields) !== 0) tell(standing.entries[place] ?? 0);
  }
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
