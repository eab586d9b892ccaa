import { dayNumberOf, type LocalDate } from "#platform/dates/local-date.ts";
import { freshnessWeight } from "../../freshness/freshness.ts";
import { bonusOf } from "../weights.ts";
import type { EntryIndex, IndexedEntry } from "./entry-index.ts";
import { nextDate, wishedDates, type WishedDates } from "./next-date.ts";

/** What holds of every entry on one day, whatever is typed: worked out once, asked by each search. */
export interface StandingOfDay {
  readonly today: LocalDate;
  readonly dates: WishedDates;
  /** What ranks beside the words. */
  readonly bonus: Float64Array;
  /** Shown when no time, price or district is wished for and nothing that is over: 1, else 0. */
  readonly shown: Uint8Array;
}

const remembered = new WeakMap<EntryIndex, StandingOfDay>();

export function standingOfDay(index: EntryIndex, today: LocalDate): StandingOfDay {
  const known = remembered.get(index);
  if (known?.today === today) return known;
  const dates = wishedDates([], today);
  const { entries } = index;
  const freshBonus = freshBonusOn(today);
  const standing = {
    today,
    dates,
    bonus: Float64Array.from(entries, (entry) => freshBonus(entry) + ownBonus(entry, dates, today)),
    shown: Uint8Array.from(entries, (entry) => Number(isShown(entry, dates))),
  };
  remembered.set(index, standing);
  return standing;
}

/** Many entries were confirmed on the same day and have the same rhythm. */
function freshBonusOn(today: LocalDate): (entry: IndexedEntry) => number {
  const known = new Map<string, number>();
  return (entry) => {
    if (entry.type === "page") return 0;
    const days = `${entry.confirmedOn} ${entry.reviewOn}`;
    const bonus = known.get(days) ?? bonusOf.fresh * freshnessWeight(today, entry);
    known.set(days, bonus);
    return bonus;
  };
}

/** Who helps stands before what takes place; near in time comes first. */
function ownBonus(entry: IndexedEntry, dates: WishedDates, today: LocalDate): number {
  if (entry.type === "page") return bonusOf.page;
  if (entry.type === "place") return bonusOf.kind[entry.kind ?? ""] ?? bonusOf.otherKind;
  return dateBonus(entry.dates, nextDate(entry.dates, dates), dayNumberOf(today));
}

export function dateBonus(dates: Int32Array, next: number, today: number): number {
  if (next < 0) return bonusOf.noDate;
  return (bonusOf.farDate * Math.min((dates[next] ?? 0) - today, bonusOf.farDays)) / bonusOf.farDays;
}

const isShown = (entry: IndexedEntry, dates: WishedDates): boolean =>
  entry.type !== "offer" || (!entry.over && (entry.undated || nextDate(entry.dates, dates) >= 0));
