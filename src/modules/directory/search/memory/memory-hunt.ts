import { asQuery, decisive, type Understood } from "#modules/search/index.ts";
import { dayNumberOf } from "#platform/dates/local-date.ts";
import type { SearchQuery } from "../search.ts";
import { stepsOf } from "../steps.ts";
import { bonusOf } from "../weights.ts";
import { areaOf, isTimed, isTimedByDate, nameOf } from "../wishes.ts";
import { readAsked } from "./asked-words.ts";
import type { EntryIndex, IndexedEntry } from "./entry-index.ts";
import { nextDate, wishedDates, type WishedDates } from "./next-date.ts";
import { dateBonus, standingOfDay, type StandingOfDay } from "./standing-of-day.ts";

export interface MemoryQuery {
  readonly query: SearchQuery;
  readonly understood: Understood;
  /** For PostgreSQL; undefined when there are only wishes. */
  readonly asks: string | undefined;
}

/** What a query asks of the entries of an index, worked out once for all of them. */
export interface MemoryHunt extends MemoryQuery {
  readonly index: EntryIndex;
  readonly ofDay: StandingOfDay;
  readonly dates: WishedDates;
  readonly area: ReadonlySet<string> | undefined;
  /** Which entries bear the name of the wanted part of the city. */
  readonly named: Uint8Array | undefined;
  readonly isTimed: boolean;
  readonly isTimedByDate: boolean;
  /** Neither a wish nor what is over: what holds of the day is enough. */
  readonly isPlain: boolean;
  readonly onlyFree: boolean;
  readonly today: number;
}

export function huntIn(index: EntryIndex, asked: MemoryQuery): MemoryHunt {
  const { query, understood } = asked;
  const { wishes } = understood;
  const area = areaOf(wishes);
  return {
    ...asked,
    index,
    ofDay: standingOfDay(index, query.today),
    dates: wishedDates(wishes, query.today),
    area: area && new Set(area.stadtbezirkIds),
    named: area && index.answering(readAsked(nameOf(area))),
    isTimed: isTimed(understood),
    isTimedByDate: isTimedByDate(wishes),
    isPlain: asked.asks !== undefined && wishes.length === 0 && !query.vergangen,
    onlyFree: wishes.some(({ kind }) => kind === "preis"),
    today: dayNumberOf(query.today),
  };
}

interface Answers {
  readonly index: EntryIndex;
  /** For each wanted word the first step that each entry takes, counted from 1; 0 when none. */
  readonly answers: readonly Uint8Array[];
}

/** Our own pages and the catalogue, each with its last answers: the same words are asked again without a wish. */
const remembered = new WeakMap<Understood["wanted"], Answers[]>();

export function answersIn({ index, understood: { wanted } }: MemoryHunt): readonly Uint8Array[] {
  const known = remembered.get(wanted) ?? [];
  const found = known.find((each) => each.index === index);
  if (found) return found.answers;
  const answers = wanted.map((each) => {
    const first = new Uint8Array(index.entries.length);
    stepsOf(each).forEach(({ asks }, step) => index.mark(readAsked(asks), step + 1, first));
    return first;
  });
  remembered.set(wanted, [...known, { index, answers }]);
  return answers;
}

/** The entries that answer, from what is known of each word where all that decide must be answered; undefined when all do. */
export function hitsIn(hunt: MemoryHunt, answers: readonly Uint8Array[]): Uint8Array | undefined {
  const { index, understood, asks } = hunt;
  if (asks === undefined) return undefined;
  if (asks !== asQuery(understood)) return index.answering(readAsked(asks));
  const deciding = decisive(understood).flatMap((each) => answers[understood.wanted.indexOf(each)] ?? []);
  const [first, ...others] = deciding;
  return others.length === 0
    ? first
    : first?.map((step, entry) => Number(step > 0 && others.every((each) => each[entry] !== 0)));
}

/** Whether an entry is there, then, and for that price. */
export function isWished(hunt: MemoryHunt, number: number): boolean {
  if (hunt.isPlain) return hunt.ofDay.shown[number] === 1;
  const entry = hunt.index.entries[number];
  if (!entry) return false;
  const isAsked = hunt.asks !== undefined;
  if (entry.type === "page") return isAsked;
  const isNear = !hunt.area || hunt.area.has(entry.stadtbezirkId ?? "");
  const isNamed = hunt.named?.[number] === 1;
  if (entry.type === "offer") return (isNear || (isAsked && isNamed)) && isWishedOffer(hunt, entry);
  return (isNear || isNamed || isForWholeCity(hunt, entry)) && (isAsked || !hunt.isTimed);
}

/** What only wishes ask for must have a date. */
function isWishedOffer({ query, dates, asks, onlyFree, isTimedByDate }: MemoryHunt, entry: IndexedEntry): boolean {
  const withOver = query.vergangen && asks !== undefined;
  if ((onlyFree && !entry.free) || (entry.over && !withOver)) return false;
  if (withOver && !isTimedByDate) return true;
  return nextDate(entry.dates, dates) >= 0 || (entry.undated && !isTimedByDate && asks !== undefined);
}

const isForWholeCity = ({ area, asks }: MemoryHunt, { kind, stadtbezirk }: IndexedEntry): boolean =>
  area !== undefined && asks !== undefined && stadtbezirk === null && kind === "beratung";

/** What ranks beside the words and the name. */
export function bonusIn(hunt: MemoryHunt, number: number): number {
  const ofDay = hunt.ofDay.bonus[number] ?? 0;
  if (hunt.isPlain) return ofDay;
  const entry = hunt.index.entries[number];
  if (!entry || entry.type === "page") return ofDay;
  const near = hunt.named?.[number] === 1 ? bonusOf.near : 0;
  if (entry.type === "offer") return ofDay + near + (hunt.isTimedByDate ? laterBonus(hunt, entry) : 0);
  const whole = isForWholeCity(hunt, entry) ? bonusOf.wholeCity : 0;
  return ofDay + near + whole + (hunt.isTimed ? bonusOf.timelessPlace : 0);
}

/** How much the wished date ranks otherwise than the next one. */
const laterBonus = ({ dates, ofDay, today }: MemoryHunt, entry: IndexedEntry): number =>
  dateBonus(entry.dates, nextDate(entry.dates, dates), today) -
  dateBonus(entry.dates, nextDate(entry.dates, ofDay.dates), today);
