import type { Understood } from "#modules/search/index.ts";
import { dateOf, dayNumberOf, time, type LocalDate } from "#platform/dates/local-date.ts";
import { freshnessWeight } from "../../freshness/freshness.ts";
import type { Found } from "../found.ts";
import type { SearchQuery } from "../search.ts";
import { stepsOf } from "../steps.ts";
import { bonusOf, worthOfSteps } from "../weights.ts";
import { areaOf, isTimed, isTimedByDate, nameOf, wholeOf } from "../wishes.ts";
import { readAsked } from "./asked-words.ts";
import { bestScored } from "./best-scored.ts";
import type { EntryIndex, IndexedEntry } from "./entry-index.ts";
import { nextDate, wishedDates, type WishedDates } from "./next-date.ts";

export interface MemoryHunt {
  readonly query: SearchQuery;
  readonly understood: Understood;
  readonly asks: string;
}

/** What a query asks, worked out once for all entries. */
interface Asked extends MemoryHunt {
  readonly index: EntryIndex;
  readonly worths: readonly (readonly number[])[];
  readonly dates: WishedDates;
  readonly area: ReadonlySet<string> | undefined;
  /** Which entries bear the name of the wanted part of the city. */
  readonly named: Uint8Array | undefined;
  readonly isTimed: boolean;
  readonly isTimedByDate: boolean;
  readonly onlyFree: boolean;
  readonly todayNumber: number;
  /** The whole query, as titles are compared with it. */
  readonly whole: string;
}

interface Answer extends Found {
  readonly score: number;
}

const fewest = 1000;

/** The best entries of the index, with how many there are; in the order in which the database would give them. */
export function rankEntries(index: EntryIndex, hunt: MemoryHunt): { readonly total: number; readonly best: Answer[] } {
  const asked = prepare(index, hunt);
  const hits = index.answering(readAsked(hunt.asks));
  const answers = answersIn(asked);
  const found = new Int32Array(index.entries.length);
  const scores = new Float64Array(index.entries.length);
  let total = 0;
  for (let number = 0; number < hits.length; number++) {
    const entry = index.entries[number];
    if (hits[number] !== 1 || !entry || !fits(asked, entry, number)) continue;
    found[total] = number;
    scores[total] = worthOf(asked, answers, number) + bonus(asked, entry, number);
    total++;
  }
  const wanted = Math.max(fewest, 2 * hunt.query.seite * hunt.query.groesse);
  const best = total === 0 ? [] : bestScored(found.subarray(0, total), scores.subarray(0, total), wanted);
  return { total, best: best.flatMap(({ entry, score }) => answerOf(asked, answers, entry, score)) };
}

function prepare(index: EntryIndex, hunt: MemoryHunt): Asked {
  const { query, understood } = hunt;
  const { wishes, typed } = understood;
  const area = areaOf(wishes);
  return {
    ...hunt,
    index,
    worths: worthOfSteps(understood),
    dates: wishedDates(wishes, query.today),
    area: area && new Set(area.stadtbezirkIds),
    named: area && index.answering(readAsked(nameOf(area))),
    isTimed: isTimed(understood),
    isTimedByDate: isTimedByDate(wishes),
    onlyFree: wishes.some(({ kind }) => kind === "preis"),
    todayNumber: dayNumberOf(query.today),
    whole: wholeOf(typed),
  };
}

/** For each wanted word the first step that each entry takes, counted from 1; 0 when none. */
function answersIn({ index, understood }: Asked): Uint8Array[] {
  return understood.wanted.map((wanted) => {
    const first = new Uint8Array(index.entries.length);
    stepsOf(wanted).forEach(({ asks }, step) =>
      index.each(readAsked(asks), (entry) => {
        if (first[entry] === 0) first[entry] = step + 1;
      }),
    );
    return first;
  });
}

function fits(asked: Asked, entry: IndexedEntry, number: number): boolean {
  if (entry.type === "page") return true;
  const isThere = !asked.area || asked.area.has(entry.stadtbezirkId ?? "") || asked.named?.[number] === 1;
  if (entry.type === "place") return isThere || isForWholeCity(asked, entry);
  const withOver = asked.query.vergangen && !asked.isTimedByDate;
  if (!isThere || (asked.onlyFree && !entry.free) || (entry.over && !asked.query.vergangen)) return false;
  return withOver || nextDate(entry.dates, asked.dates) >= 0 || (entry.undated && !asked.isTimedByDate);
}

const isForWholeCity = ({ area }: Asked, { kind, stadtbezirk }: IndexedEntry): boolean =>
  area !== undefined && stadtbezirk === null && kind === "beratung";

function worthOf({ worths }: Asked, answers: readonly Uint8Array[], number: number): number {
  if (worths.length === 0) return 0.5;
  let worth = 0;
  for (let word = 0; word < worths.length; word++) worth += worths[word]?.[(answers[word]?.[number] ?? 0) - 1] ?? 0;
  return worth;
}

function bonus(asked: Asked, entry: IndexedEntry, number: number): number {
  const { query, whole } = asked;
  const isNamed =
    Math.abs(entry.title.length - whole.length) <= bonusOf.namedWithin && entry.folded === whole ? bonusOf.named : 0;
  const near = asked.named?.[number] === 1 ? bonusOf.near : 0;
  if (entry.type === "page") return bonusOf.page + isNamed + near;
  const fresh = bonusOf.fresh * freshnessWeight(query.today, entry);
  return fresh + isNamed + near + (entry.type === "place" ? bonusOfPlace(asked, entry) : bonusOfDate(asked, entry));
}

function bonusOfPlace(asked: Asked, entry: IndexedEntry): number {
  const kind = bonusOf.kind[entry.kind ?? ""] ?? bonusOf.otherKind;
  return kind + (isForWholeCity(asked, entry) ? bonusOf.wholeCity : 0) + (asked.isTimed ? bonusOf.timelessPlace : 0);
}

function bonusOfDate({ dates, todayNumber }: Asked, entry: IndexedEntry): number {
  const next = nextDate(entry.dates, dates);
  if (next < 0) return bonusOf.noDate;
  return (bonusOf.farDate * Math.min((entry.dates[next] ?? 0) - todayNumber, bonusOf.farDays)) / bonusOf.farDays;
}

function answerOf(asked: Asked, answers: readonly Uint8Array[], number: number, score: number): Answer[] {
  const entry = asked.index.entries[number];
  if (!entry) return [];
  const { dates, folded: _folded, ...shown } = entry;
  const next = entry.type === "offer" ? nextDate(dates, asked.dates) : -1;
  const taken = answers.map((each) => each[number] ?? 0).map((step) => (step === 0 ? null : step));
  return [{ ...shown, score, answers: taken, nextDay: dayAt(dates, next), nextStarts: timeAt(dates, next) }];
}

const dayAt = (dates: Int32Array, place: number): LocalDate | null => (place < 0 ? null : dateOf(dates[place] ?? 0));

function timeAt(dates: Int32Array, place: number): Found["nextStarts"] {
  const minute = place < 0 ? -1 : (dates[place + 1] ?? -1);
  const written = (value: number) => String(value).padStart(2, "0");
  return minute < 0 ? null : time(`${written(Math.floor(minute / 60))}:${written(minute % 60)}`);
}
