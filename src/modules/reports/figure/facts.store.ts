import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { periodOf, yearsBetween, type Period } from "./period.ts";

/** Reads only the views without names (`*_facts`), as role app_reports. */

export interface PlaceFact {
  readonly kind: string;
  readonly stadtbezirk: string | null;
  readonly total: number;
}

/** The city's places that are open and among its published counts. */
export async function countPlaces(db: Db): Promise<PlaceFact[]> {
  const { rows } = await sql<PlaceFact>`
    select kind, stadtbezirk, count(*) as total from places.place_facts
    where counted and status = 'aktiv' group by kind, stadtbezirk`.execute(db);
  return rows;
}

export interface ReviewFact {
  readonly stadtbezirk: string | null;
  readonly total: number;
  readonly checked: number;
}

/** Places and offers that are not over, and those of them that somebody confirmed within their rhythm. */
export async function countChecked(db: Db, today: LocalDate): Promise<ReviewFact[]> {
  const { rows } = await sql<ReviewFact>`
    select stadtbezirk, count(*) as total, count(*) filter (where review_on >= ${today}::date) as checked
    from directory.entry_facts
    where kind in ('place', 'offer') and status not in ('geschlossen', 'beendet', 'entwurf') group by stadtbezirk`.execute(
    db,
  );
  return rows;
}

export async function listStadtbezirke(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from places.area_facts where level = 'stadtbezirk' order by name`.execute(db);
  return rows.map(({ name }) => name);
}

/** The years up to today in which at least one date took place. */
export async function listYears(db: Db, today: LocalDate): Promise<Period[]> {
  const { rows: ends } = await sql<{
    first: LocalDate | null;
  }>`select min(day) as first from offers.date_facts`.execute(db);
  const first = ends[0]?.first;
  if (!first) return [];
  const codes = yearsBetween(first, today).map(({ code }) => code);
  const { rows } = await sql<{ code: string }>`
    select code from unnest(${codes}::text[]) code
    where exists (select from offers.date_facts d
      where d.day between (code || '-01-01')::date and least((code || '-12-31')::date, ${today}::date))
    order by code`.execute(db);
  return rows.flatMap(({ code }) => periodOf(code) ?? []);
}

export interface DateFact {
  readonly stadtbezirk: string | null;
  readonly total: number;
}

/** Dates that took place up to today; cancelled ones did not. */
export async function countDates(db: Db, { from, to }: Period, today: LocalDate): Promise<DateFact[]> {
  const { rows } = await sql<DateFact>`
    select a.name as stadtbezirk, d.total from (
      select stadtbezirk_id, count(*) as total from offers.date_facts
      where day between ${from} and least(${to}::date, ${today}::date) and status <> 'cancelled' group by stadtbezirk_id
    ) d left join places.area_facts a on a.id = d.stadtbezirk_id`.execute(db);
  return rows;
}

/** Regular groups that used the rooms of a place at any time of the period. */
export async function countUserGroups(db: Db, { from, to }: Period): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from offers.user_group_facts
    where active_from <= ${to} and (active_until is null or active_until >= ${from})`.execute(db);
  return rows[0]?.total ?? 0;
}

export interface FormatFact {
  readonly placeSlug: string;
  readonly total: number;
}

/** Different offers of each municipal centre with at least one date in the period. */
export async function countFormats(db: Db, { from, to }: Period, today: LocalDate): Promise<FormatFact[]> {
  const { rows } = await sql<FormatFact>`
    select o.place_slug, count(*) as total from offers.offer_facts o
    where o.place_kind = 'begegnungszentrum' and exists (
      select from offers.date_facts d where d.offer_id = o.id and d.status <> 'cancelled'
        and d.day between ${from} and least(${to}::date, ${today}::date))
    group by o.place_slug`.execute(db);
  return rows;
}
