import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { Accessibility, PlaceKind, Provenance } from "./place.ts";

/** A place as the public pages show it. */
export interface PublicPlace extends Accessibility, Provenance {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly status: "aktiv" | "pausiert" | "geschlossen" | "verlegt";
  readonly statusReason: string | null;
  readonly statusSince: LocalDate | null;
  readonly summary: string | null;
  readonly traeger: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly stadtbezirkId: string | null;
  readonly stadtbezirk: string | null;
  readonly area: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly stop: string | null;
  readonly stopMetres: number | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly opening: unknown;
  readonly openingText: string | null;
  readonly languages: readonly string[];
  readonly counted: boolean;
}

export interface Room {
  readonly name: string;
  readonly squareMetres: number | null;
  readonly seats: number | null;
  readonly stepFree: boolean | null;
  readonly kitchen: boolean | null;
  readonly wifi: boolean | null;
  readonly hearingLoop: boolean | null;
  readonly note: string | null;
}

export interface PlaceQuery {
  /** What the place's words must answer, as `tsquery`; null for all, false when nothing can. */
  readonly words: string | null | false;
  readonly stadtbezirkIds: readonly string[] | null;
  readonly kinds: readonly PlaceKind[] | null;
  readonly stepFree: boolean;
  /** The places that no longer exist, instead of the others. */
  readonly closed?: boolean;
  readonly limit: number;
  readonly offset: number;
}

const columns = sql`
  p.id, p.slug, p.name, p.kind, p.status, p.status_reason, p.status_since, p.summary, g.name as traeger, p.street, p.postcode, p.town,
  p.stadtbezirk_id, b.name as stadtbezirk, a.name as area, p.lat, p.lon, s.name as stop, p.stop_metres, p.phone, p.email, p.website,
  p.opening, p.opening_text, p.languages, p.counted, p.step_free, p.lift, p.accessible_toilet, p.hearing_loop, p.accessible_parking,
  p.accessibility_note, p.source_name, p.source_url, p.source_date, p.example, p.confirmed_on, p.confirmed_by, p.review_days`;
const joined = sql`
  from places.places p
  left join places.organisations g on g.id = p.traeger_id
  left join places.areas b on b.id = p.stadtbezirk_id
  left join places.areas a on a.id = p.area_id
  left join places.stops s on s.id = p.stop_id`;

/** Places by district and name; with words, the best fitting first. */
export async function listPlaces(
  db: Db,
  query: PlaceQuery,
): Promise<{ readonly total: number; readonly places: PublicPlace[] }> {
  const { words } = query;
  const parts = [query.closed ? sql`p.status = 'geschlossen'` : sql`p.status <> 'geschlossen'`];
  if (query.stadtbezirkIds) parts.push(sql`p.stadtbezirk_id = any (${[...query.stadtbezirkIds]}::uuid[])`);
  if (query.kinds) parts.push(sql`p.kind = any (${[...query.kinds]}::text[])`);
  if (query.stepFree) parts.push(sql`p.step_free`);
  if (words === false) return { total: 0, places: [] };
  if (words !== null) parts.push(sql`p.words @@ ${words}::tsquery`);
  const bestFirst = words === null ? sql`` : sql`-ts_rank(p.words, ${words}::tsquery), `;
  const { rows } = await sql<PublicPlace & { total: number }>`
    select ${columns}, count(*) over () as total ${joined}
    where ${sql.join(parts, sql` and `)}
    order by ${bestFirst}b.position nulls last, p.name, p.id limit ${query.limit} offset ${query.offset}`.execute(db);
  return { total: rows[0]?.total ?? 0, places: rows };
}

export async function findPlaceBySlug(db: Db, slug: string): Promise<PublicPlace | undefined> {
  const { rows } = await sql<PublicPlace>`select ${columns} ${joined} where p.slug = ${slug}`.execute(db);
  return rows[0];
}

/** Where an old address of a place leads today. */
export async function findMovedPlace(db: Db, slug: string): Promise<string | undefined> {
  const found = await db
    .selectFrom("places.formerSlugs as f")
    .innerJoin("places.places as p", "p.id", "f.placeId")
    .where("f.slug", "=", slug)
    .select("p.slug")
    .executeTakeFirst();
  return found?.slug;
}

export async function listRooms(db: Db, placeId: string): Promise<Room[]> {
  return db
    .selectFrom("places.rooms")
    .select(["name", "squareMetres", "seats", "stepFree", "kitchen", "wifi", "hearingLoop", "note"])
    .where("placeId", "=", placeId)
    .orderBy("name")
    .execute();
}

export async function listFormerNames(db: Db, placeId: string): Promise<string[]> {
  const found = await db
    .selectFrom("places.formerNames")
    .select("name")
    .where("placeId", "=", placeId)
    .orderBy("name")
    .execute();
  return found.map(({ name }) => name);
}

/** How many active places of each kind a district has, for the map and the list's filter. */
export async function countPlaces(db: Db): Promise<{ stadtbezirkId: string | null; kind: PlaceKind; total: number }[]> {
  return db
    .selectFrom("places.places")
    .select(({ fn }) => ["stadtbezirkId", "kind", fn.countAll<number>().as("total")])
    .where("status", "=", "aktiv")
    .groupBy(["stadtbezirkId", "kind"])
    .execute();
}
