import { dateOf, time, type LocalDate } from "#platform/dates/local-date.ts";
import type { Found } from "../found.ts";
import { bonusOf, worthOfSteps } from "../weights.ts";
import { wholeOf } from "../wishes.ts";
import { bestScored } from "./best-scored.ts";
import type { EntryIndex } from "./entry-index.ts";
import { answersIn, bonusIn, hitsIn, huntIn, isWished, type MemoryHunt, type MemoryQuery } from "./memory-hunt.ts";
import { nextDate } from "./next-date.ts";
import { orderRanked, type Ranked } from "./order-ranked.ts";

interface RankedEntry extends Ranked {
  readonly shown: () => Found;
}

const fewest = 400;

/** The best entries of the indexes in the order in which the database would give them, and how many there are. */
export function rankEntries(
  indexes: readonly EntryIndex[],
  asked: MemoryQuery,
): { readonly total: number; readonly found: readonly Found[] } {
  const parts = indexes.map((index) => bestEntries(huntIn(index, asked)));
  const { seite, groesse } = asked.query;
  const best = orderRanked(parts.flatMap(({ best }) => best)).slice((seite - 1) * groesse, seite * groesse);
  return { total: parts.reduce((sum, { total }) => sum + total, 0), found: best.map(({ shown }) => shown()) };
}

function bestEntries(hunt: MemoryHunt): { readonly total: number; readonly best: readonly RankedEntry[] } {
  const { index, query, understood } = hunt;
  const answers = answersIn(hunt);
  const hits = hitsIn(hunt, answers);
  const worths = worthOfSteps(understood).map((each) => Float64Array.from([0, ...each]));
  const bonuses = bonusesIn(hunt);
  const { found, scores } = roomFor(index);
  let total = 0;
  for (let number = 0; number < index.entries.length; number++) {
    if (hits?.[number] === 0 || !isWished(hunt, number)) continue;
    let score = bonuses(number);
    for (let word = 0; word < worths.length; word++) score += worths[word]?.[answers[word]?.[number] ?? 0] ?? 0;
    found[total] = number;
    scores[total++] = score;
  }
  const wanted = Math.max(fewest, 2 * query.seite * query.groesse);
  const best = total === 0 ? [] : bestScored(found.subarray(0, total), scores.subarray(0, total), wanted);
  return { total, best: best.flatMap(({ entry, score }) => rankedOf(hunt, answers, entry, score)) };
}

/** What ranks beside the words; who bears just the typed name comes first. */
function bonusesIn(hunt: MemoryHunt): (number: number) => number {
  const namesakes = new Set(hunt.index.titled(wholeOf(hunt.understood.typed)));
  if (namesakes.size === 0) return (number) => bonusIn(hunt, number);
  return (number) => bonusIn(hunt, number) + (namesakes.has(number) ? bonusOf.named : 0);
}

interface Room {
  readonly found: Int32Array;
  readonly scores: Float64Array;
}

const rooms = new WeakMap<EntryIndex, Room>();

/** Room for all entries, used again by each search; nobody waits while it is in use. */
function roomFor(index: EntryIndex): Room {
  const { length } = index.entries;
  let room = rooms.get(index);
  if (!room) rooms.set(index, (room = { found: new Int32Array(length), scores: new Float64Array(length) }));
  return room;
}

const last = Number.MAX_SAFE_INTEGER;

function rankedOf(hunt: MemoryHunt, answers: readonly Uint8Array[], number: number, score: number): RankedEntry[] {
  const entry = hunt.index.entries[number];
  if (!entry) return [];
  const { dates, folded: _folded, ...line } = entry;
  const next = nextDate(dates, hunt.dates);
  const minute = next < 0 ? last : (dates[next + 1] ?? -1);
  const shown = () => ({
    ...line,
    answers: answers.map((each) => each[number] ?? 0).map((step) => (step === 0 ? null : step)),
    nextDay: dayAt(dates, next),
    nextStarts: timeAt(dates, next),
  });
  const at = { day: next < 0 ? last : (dates[next] ?? 0), minute: minute < 0 ? last : minute };
  return [{ type: entry.type, title: entry.title, url: entry.url, score, ...at, shown }];
}

const dayAt = (dates: Int32Array, place: number): LocalDate | null => (place < 0 ? null : dateOf(dates[place] ?? 0));

function timeAt(dates: Int32Array, place: number): Found["nextStarts"] {
  const minute = place < 0 ? -1 : (dates[place + 1] ?? -1);
  const written = (value: number) => String(value).padStart(2, "0");
  return minute < 0 ? null : time(`${written(Math.floor(minute / 60))}:${written(minute % 60)}`);
}
