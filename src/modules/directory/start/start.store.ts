import { sql } from "kysely";
import type { DateRow } from "#modules/offers/index.ts";
import type { Db } from "#platform/database/connect.ts";
import type { LocalDate, LocalTime } from "#platform/dates/local-date.ts";

/** All that a line of a list shows of a date; the same columns wherever dates are listed. */
export const dateColumns = sql`
  id, day, starts, ends, status, note, slug, title, example, confirmed_on, price_kind, price_cents, registration, phone, place, place_slug,
  place_kind, street, stadtbezirk, meeting_point, step_free, lat, lon`;

/** The dates of a day that have not ended at a time of that day; cancelled ones help nobody who wants to go out now. */
export async function listStillToCome(db: Db, day: LocalDate, now: LocalTime, limit: number): Promise<DateRow[]> {
  const { rows } = await sql<DateRow>`
    select ${dateColumns} from directory.date_entries
    where day = ${day} and offer_status = 'aktiv' and status <> 'cancelled'
      and (starts is null or coalesce(case when ends = '00:00' then '24:00'::time else ends end, starts) > ${now}::time)
    order by starts nulls last, id limit ${limit}`.execute(db);
  return rows;
}

/** As many as the list behind the link shows, cancelled ones included. */
export async function countOnDay(db: Db, day: LocalDate): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from directory.date_entries where day = ${day} and offer_status in ('aktiv', 'beendet')`.execute(
    db,
  );
  return rows[0]?.total ?? 0;
}

export interface CatalogueCounts {
  readonly meetingPlaces: number;
  readonly offices: number;
}

/** What the five ways promise, counted. */
export async function countCatalogue(db: Db): Promise<CatalogueCounts> {
  const { rows } = await sql<CatalogueCounts>`
    select count(*) filter (where counted and kind in ('begegnungszentrum', 'begegnungsstaette', 'weiterer_ort')) as meeting_places,
           count(*) filter (where kind = 'seniorenbuero') as offices
    from directory.place_entries where status = 'aktiv'`.execute(db);
  return rows[0] ?? { meetingPlaces: 0, offices: 0 };
}
