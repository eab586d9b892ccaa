import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import { type OfficeDate, officeDateKinds, type OfficeDatesQuery } from "./office-date.ts";

/** From today on, the soonest first; what was called off stays until its day, so that nobody comes in vain. */
export async function listOfficeDates(db: Db, query: OfficeDatesQuery): Promise<readonly OfficeDate[]> {
  const { rows } = await sql<OfficeDate>`
    select x.*, p.slug as place_slug,
      array(select a.name from places.door_areas a where a.id = any (x.offices) order by a.name) as office_names
    from (${matching(query)}) x left join places.door_places p on p.id = x.place_id and p.status = 'aktiv'
    order by x.on_day, x.starts_at nulls first, x.id limit ${query.limit} offset ${query.offset ?? 0}`.execute(db);
  return rows;
}

export async function countOfficeDates(db: Db, query: OfficeDatesQuery): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total from (${matching(query)}) x`.execute(db);
  return rows[0]?.total ?? 0;
}

const matching = ({ today, kinds = officeDateKinds, officeIds, placeId }: OfficeDatesQuery) => sql`
  select d.* from (
    select id, kind, null::text as title, null::text as summary, array[office_id] as offices, on_day, starts_at, ends_at, place_id, place_name,
      state = 'ausgefallen' as cancelled, reason, false as limited, false as full_up, example, version
    from network.door_sessions where on_day >= ${today}::date and state <> 'gehalten'
    union all
    select id, 'veranstaltung', title, summary, offices, on_day, starts_at, ends_at, place_id, place_name,
      state = 'abgesagt', reason, limited, full_up, example, version
    from network.door_events where on_day >= ${today}::date and state <> 'stattgefunden'
  ) d where d.kind = any (${[...kinds]}::text[])
    ${officeIds === undefined ? sql`` : sql`and d.offices && ${[...officeIds]}::uuid[]`}
    ${placeId === undefined ? sql`` : sql`and d.place_id = ${placeId}`}`;
