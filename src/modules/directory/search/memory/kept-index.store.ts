import type { Db } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { EntryIndex } from "./entry-index.ts";
import { readEntryIndex } from "./entry-index.store.ts";

interface Kept {
  index: EntryIndex | undefined;
  /** The state of the catalogue that it was read from. */
  state: number | undefined;
  /** Not to be read again before. */
  restsUntil: number;
  isReading: boolean;
}

/** What tells whether the catalogue is still as it was; undefined while its changes cannot be heard. */
export interface Heard {
  readonly state?: number | undefined;
}

const kept = new WeakMap<Db, Kept>();
const shortestRest = 5_000;
/** A catalogue that takes long to read is read more rarely, so that it takes at most a tenth of the time. */
const restFor = 9;

/**
 * The entries from memory, if they are just as in the database; else undefined, and they are read in the background. So a search never
 * shows what was changed, and never waits.
 */
export function readyIndex(db: Db, heard: Heard, today: LocalDate): EntryIndex | undefined {
  const { state } = heard;
  if (state === undefined) return undefined;
  let entry = kept.get(db);
  if (!entry) kept.set(db, (entry = { index: undefined, state: undefined, restsUntil: 0, isReading: false }));
  if (entry.state === state) return entry.index;
  entry.index = undefined;
  if (!entry.isReading && Date.now() >= entry.restsUntil) void read(db, entry, { state, today });
  return undefined;
}

async function read(db: Db, entry: Kept, { state, today }: { readonly state: number; readonly today: LocalDate }) {
  const started = Date.now();
  entry.isReading = true;
  try {
    Object.assign(entry, { index: await readEntryIndex(db, today), state });
  } catch {
    // The database answers meanwhile, and shows the fault itself.
  } finally {
    const now = Date.now();
    Object.assign(entry, { isReading: false, restsUntil: now + Math.max(shortestRest, restFor * (now - started)) });
  }
}
