import type { Db } from "#platform/database/connect.ts";
import { language } from "../words/language.ts";
import { Wants } from "../query/want.ts";
import { Suggestions } from "../suggest/suggestions.ts";
import { listMetWords, listNames } from "./vocabulary.store.ts";
import { Vocabulary } from "./vocabulary.ts";

export type Span = "present" | "over";

export interface Known {
  readonly wants: Wants;
  readonly suggestions: Suggestions;
}

interface Kept {
  readonly known: Promise<Known>;
  /** Which state of the catalogue the words were read from. */
  generation: number;
  readAt: number;
  refreshing: boolean;
}

/** With and without the words of what is over. */
const kept = { present: new WeakMap<Db, Kept>(), over: new WeakMap<Db, Kept>() };
/** Imports tell of thousands of changes: the words are read again at most this often. */
const pause = 5_000;

/** Counts the changes of the catalogue, and is told when its words were read anew. */
export interface Catalogue {
  readonly generation: number;
  /** As `generation`; undefined while changes cannot be heard. */
  readonly state?: number | undefined;
  readonly renew: () => void;
}

/**
 * The words of the catalogue from memory. After a change they are read again in the background, while requests go on with those that
 * are there: a new word is known some seconds later, and pages that were made without it are forgotten then.
 */
export async function knownWords(db: Db, catalogue: Catalogue, span: Span = "present"): Promise<Known> {
  const entry = kept[span].get(db);
  const { generation } = catalogue;
  if (!entry) return keep({ db, span, generation }, read(db, span));
  if (entry.generation !== generation && !entry.refreshing && Date.now() - entry.readAt > pause) {
    entry.refreshing = true;
    void refresh({ db, span, generation }, entry, () => catalogue.renew());
  }
  return entry.known;
}

interface Reading {
  readonly db: Db;
  readonly span: Span;
  readonly generation: number;
}

async function refresh(reading: Reading, entry: Kept, renew: () => void): Promise<void> {
  try {
    const known = await read(reading.db, reading.span);
    void keep(reading, Promise.resolve(known));
    renew();
  } catch {
    // What is known stays good; the fault shows where a request needs the database itself.
    Object.assign(entry, { readAt: Date.now(), refreshing: false });
  }
}

function keep({ db, span, generation }: Reading, known: Promise<Known>): Promise<Known> {
  kept[span].set(db, { known, generation, readAt: Date.now(), refreshing: false });
  // What failed once is tried again by the next request.
  known.catch(() => kept[span].delete(db));
  return known;
}

async function read(db: Db, span: Span): Promise<Known> {
  const [met, names] = await Promise.all([listMetWords(db, span === "over"), listNames(db)]);
  return { wants: new Wants(language(), new Vocabulary(met)), suggestions: new Suggestions(names) };
}
