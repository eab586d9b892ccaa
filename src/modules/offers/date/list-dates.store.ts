import { sql, type RawBuilder } from "kysely";
import type { PlacesInReach } from "#modules/places/index.ts";
import type { Db } from "#platform/database/connect.ts";
import type { LocalDate, LocalTime } from "#platform/dates/local-date.ts";
import { countedOnPages, hoursOf, weekdayNumber, type DateFilter } from "./date-filter.ts";

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
  /** How many dates each day of the asked week has. */
  readonly week: Readonly<Record<string, number>>;
  readonly rows: readonly DateRow[];
}

export interface Week {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** One page of the list with its counts in one round trip. */
export async function listDates(db: Db, query: DateQuery, week?: Week): Promise<DateList> {
  // The names of the columns are written as they are read: renaming 25 rows by plugin would cost as much as reading them.
  const { rows } = await pageOfDates(query, week).execute(db.withoutPlugins());
  const { seite, groesse } = query.filter;
  const reach = reachOf(seite, groesse);
  const first = rows[0];
  return {
    total: Math.min(first?.total ?? 0, reach - 1),
    more: (first?.total ?? 0) === reach,
    stepFree: first?.stepFreeTotal ?? 0,
    withoutRegistration: first?.withoutRegistrationTotal ?? 0,
    free: first?.freeTotal ?? 0,
    week: first?.week ?? {},
    rows: rows.filter(({ id }) => id !== null),
  };
}

/** As far as the list is read: to the end of the page, and in any case as far as it counts. */
const reachOf = (seite: number, groesse: number): number => Math.max(countedOnPages + 1, seite * groesse + 1);

/** The index gives the first dates in order; what lies beyond the reach is never read. */
export function pageOfDates(query: DateQuery, week?: Week): RawBuilder<DateRow & Counts> {
  const { seite, groesse } = query.filter;
  // An archive without a first day begins with what was last.
  const newestFirst = query.filter.vergangen && query.filter.ab === undefined;
  const order = (alias: string) => (newestFirst ? newest(alias) : oldest(alias));
  return sql<DateRow & Counts>`
    with hits as materialized (
      select d.id, d.day, d.starts, d.offer_id, o.registration, o.price_kind, o.place_id
      from offers.dates d join offers.offers o on o.id = d.offer_id
      where ${conditions(query)}
      order by ${order("d")} limit ${reachOf(seite, groesse)}
    ),
    counts as (
      select count(*) as total, count(*) filter (where p.step_free) as step_free_total,
             count(*) filter (where h.registration = 'none') as without_registration_total,
             count(*) filter (where h.price_kind = 'free') as free_total
      from hits h left join places.door_places p on p.id = h.place_id
    )
    select c.total, c.step_free_total as "stepFreeTotal", c.without_registration_total as "withoutRegistrationTotal",
           c.free_total as "freeTotal", ${week ? countsOfWeek(query, week) : sql`null`} as week, ${rowColumns}
    from counts c
    left join (select * from hits order by ${order("hits")} limit ${groesse} offset ${(seite - 1) * groesse}) h on true
    left join offers.dates d on d.id = h.id
    left join offers.offers o on o.id = h.offer_id
    left join places.door_places p on p.id = coalesce(d.place_id, o.place_id)
    order by ${order("h")}`;
}

const oldest = (alias: string) =>
  sql`${sql.ref(`${alias}.day`)}, ${sql.ref(`${alias}.starts`)}, ${sql.ref(`${alias}.id`)}`;
const newest = (alias: string) =>
  sql`${sql.ref(`${alias}.day`)} desc, ${sql.ref(`${alias}.starts`)} desc, ${sql.ref(`${alias}.id`)} desc`;

interface Counts {
  readonly total: number;
  readonly stepFreeTotal: number;
  readonly withoutRegistrationTotal: number;
  readonly freeTotal: number;
  readonly week: Readonly<Record<string, number>> | null;
}

const rowColumns = sql`
  d.id, d.day, d.starts, d.ends, d.status, d.note, o.slug, o.title, o.example, o.confirmed_on as "confirmedOn", o.price_kind as "priceKind",
  o.price_cents as "priceCents", o.registration, coalesce(o.contact_phone, p.phone) as phone, p.name as place, p.slug as "placeSlug",
  p.kind as "placeKind", p.street,
  coalesce(p.stadtbezirk, (select a.name from places.door_areas a where a.id = d.stadtbezirk_id)) as stadtbezirk,
  o.meeting_point as "meetingPoint", p.step_free as "stepFree", p.lat, p.lon`;

/** The same wish on each day of a week, whatever day was asked for. */
const countsOfWeek = (query: DateQuery, { from, to }: Week) => sql`(
  select jsonb_object_agg(day, dates) from (
    select d.day, count(*) as dates from offers.dates d join offers.offers o on o.id = d.offer_id
    where ${conditions({ ...query, from, to })} group by d.day
  ) as days)`;

/** The exact number of dates, for data; costs as much as it counts. */
export async function countDates(db: Db, query: DateQuery): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from offers.dates d join offers.offers o on o.id = d.offer_id where ${conditions(query)}`.execute(
    db,
  );
  return rows[0]?.total ?? 0;
}

/** What makes a date part of the list; `d` is the date, `o` its offer. */
export function conditions({
  filter,
  words,
  stadtbezirkIds,
  reach,
  themeIds,
  placeId,
  from,
  to,
}: DateQuery): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [sql`d.day >= ${from}`, sql`o.status in ('aktiv', 'beendet')`];
  if (to !== null) parts.push(sql`d.day <= ${to}`);
  if (stadtbezirkIds !== null)
    parts.push(
      stadtbezirkIds.length === 1
        ? sql`d.stadtbezirk_id = ${stadtbezirkIds[0]}`
        : sql`d.stadtbezirk_id = any (${[...stadtbezirkIds]}::uuid[])`,
    );
  if (reach)
    parts.push(
      sql`(d.place_id = any (${[...reach.placeIds]}::uuid[]) or d.place_id is null and d.stadtbezirk_id = any (${[...reach.stadtbezirkIds]}::uuid[]))`,
    );
  if (filter.tag) parts.push(sql`d.weekday = ${weekdayNumber(filter.tag)}::smallint`);
  if (filter.zeit) {
    const [begins, ends] = hoursOf[filter.zeit];
    parts.push(sql`d.starts >= ${begins} and d.starts < ${ends}`);
  }
  if (words === false) parts.push(sql`false`);
  else if (words !== null) parts.push(sql`o.words @@ ${words}::tsquery`);
  if (themeIds !== null)
    parts.push(
      sql`exists (select from offers.offer_themes t where t.offer_id = o.id and t.theme_id = any (${[...themeIds]}::uuid[]))`,
    );
  if (filter.kostenlos) parts.push(sql`o.price_kind = 'free'`);
  if (filter.ohneAnmeldung) parts.push(sql`o.registration = 'none'`);
  if (filter.sprache) parts.push(sql`${filter.sprache} = any (o.languages)`);
  if (placeId !== null) parts.push(sql`d.place_id = ${placeId}`);
  if (filter.barrierefrei)
    parts.push(sql`exists (select from places.door_places s where s.id = d.place_id and s.step_free)`);
  return sql.join(parts, sql` and `);
}
