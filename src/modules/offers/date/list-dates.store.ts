import { sql, type RawBuilder } from "kysely";
import type { PlacesInReach } from "#modules/places/index.ts";
import type { Db } from "#platform/database/connect.ts";
import type { LocalDate, LocalTime } from "#platform/dates/local-date.ts";
import { reachOf, type Counts } from "./date-columns.store.ts";
import { choosesOffers, conditions } from "./date-conditions.store.ts";
import type { DateFilter } from "./date-filter.ts";
import { datesByDay, mostOfDay } from "./dates-by-day.store.ts";
import { datesByOffer, mostOffers } from "./dates-by-offer.store.ts";

/** One line of the list: a date of an offer, with what a visitor needs to decide. */
export interface DateRow {
  readonly id: string;
  readonly day: LocalDate;
  readonly starts: LocalTime | null;
  readonly ends: LocalTime | null;
  readonly status: "planned" | "moved" | "cancelled";
  readonly note: string | null;
  readonly slug: string;
  readonly title: string;
  readonly example: boolean;
  readonly confirmedOn: LocalDate | null;
  readonly priceKind: "unknown" | "free" | "per_date" | "per_course" | "donation";
  readonly priceCents: number | null;
  readonly registration: "unknown" | "none" | "required";
  readonly phone: string | null;
  readonly place: string | null;
  readonly placeSlug: string | null;
  readonly placeKind: string | null;
  readonly street: string | null;
  readonly stadtbezirk: string | null;
  readonly meetingPoint: string | null;
  readonly stepFree: boolean | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** The filter with names resolved to ids, and the first and last day that count. */
export interface DateQuery {
  readonly filter: DateFilter;
  /** What the offer's words must answer, as `tsquery`; null for all, false when nothing can. */
  readonly words: string | null | false;
  readonly stadtbezirkIds: readonly string[] | null;
  /** What can be reached on foot, when that was asked. */
  readonly reach?: PlacesInReach | undefined;
  readonly themeIds: readonly string[] | null;
  readonly placeId: string | null;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export interface DateList {
  readonly total: number;
  /** True when there are more than were counted. */
  readonly more: boolean;
  readonly stepFree: number;
  readonly withoutRegistration: number;
  readonly free: number;
  /** How many dates each day of the asked week has; "some" where they were not counted. */
  readonly week: Readonly<Record<string, number | "some">>;
  readonly rows: readonly DateRow[];
}

export interface Week {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** One page of the list with its counts, in one round trip unless very many offers answer. */
export async function listDates(db: Db, query: DateQuery, week?: Week): Promise<DateList> {
  // The names of the columns are written as they are read: renaming 25 rows by plugin would cost as much as reading them.
  const ask = async (question: RawBuilder<DateRow & Counts>) => (await question.execute(db.withoutPlugins())).rows;
  const first = await ask(pageOfDates(query, week));
  if ((first[0]?.offers ?? 0) <= mostOffers) return listOf(first, query);
  const isLong = first[0]?.total === reachOf(query.filter);
  if (!isLong) return listOf(await ask(datesByOffer(query, week, null)), query);
  const { rows, week: days } = listOf(await ask(datesByDay(query, { week, counted: false })), query);
  return { ...listOf(first, query), week: days, rows };
}

/** The first question, and for most lists the only one. */
export const pageOfDates = (query: DateQuery, week?: Week): RawBuilder<DateRow & Counts> =>
  choosesOffers(query) ? datesByOffer(query, week) : datesByDay(query, { week, counted: true });

function listOf(rows: readonly (DateRow & Counts)[], { filter }: DateQuery): DateList {
  const reach = reachOf(filter);
  const [first] = rows;
  const week = Object.entries(first?.week ?? {});
  return {
    total: Math.min(first?.total ?? 0, reach - 1),
    more: (first?.total ?? 0) === reach,
    stepFree: first?.stepFreeTotal ?? 0,
    withoutRegistration: first?.withoutRegistrationTotal ?? 0,
    free: first?.freeTotal ?? 0,
    week: Object.fromEntries(week.map(([day, dates]) => [day, dates > mostOfDay ? "some" : dates])),
    rows: rows.filter(({ id }) => id !== null),
  };
}

/** The exact number of dates, for data; costs as much as it counts. */
export async function countDates(db: Db, query: DateQuery): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from offers.dates d join offers.offers o on o.id = d.offer_id where ${conditions(query)}`.execute(
    db,
  );
  return rows[0]?.total ?? 0;
}
