import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import type { LocalDate, LocalTime } from "#platform/dates/local-date.ts";

export const officeDateKinds = ["aussensprechstunde", "veranstaltung", "sprechstunde", "hitzetelefon"] as const;
export type OfficeDateKind = (typeof officeDateKinds)[number];

/** Hours or an event of an office, as visitors read of it. */
export interface OfficeDate {
  readonly id: string;
  readonly kind: OfficeDateKind;
  /** Only events have one. */
  readonly title: string | null;
  readonly summary: string | null;
  /** Of the Stadtbezirke whose offices hold it. */
  readonly offices: readonly string[];
  readonly officeNames: readonly string[];
  readonly onDay: LocalDate;
  readonly startsAt: LocalTime | null;
  readonly endsAt: LocalTime | null;
  readonly placeId: string | null;
  readonly placeName: string;
  /** The page of the place, while it has one that is open. */
  readonly placeSlug: string | null;
  readonly cancelled: boolean;
  readonly reason: string | null;
  /** One must register. */
  readonly limited: boolean;
  readonly fullUp: boolean;
  readonly example: boolean;
  readonly version: number;
}

/** All that is asked must hold; what is left out is not asked. */
export interface OfficeDatesQuery {
  readonly today: LocalDate;
  readonly kinds?: readonly OfficeDateKind[] | undefined;
  /** One of these offices holds it. */
  readonly officeIds?: readonly string[] | undefined;
  readonly placeId?: string | undefined;
  readonly limit: number;
  readonly offset?: number | undefined;
}

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
