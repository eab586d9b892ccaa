import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import { distanceMetres, middleOf, type Point } from "#platform/geo/point.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { PublishedLocation } from "./location.ts";
import type { ServiceAtLocationsQuery } from "./parameters.ts";

const columns = sql`
  id, slug, name, kind, traeger_id, summary, street, postcode, town, stadtbezirk_id, stadtbezirk, lat, lon, stop, stop_metres, phone, email,
  opening, opening_text, languages, step_free, lift, accessible_toilet, hearing_loop, accessible_parking, accessibility_note, source_name,
  example, confirmed_on, changed_at`;

export async function listLocationsById(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PublishedLocation>> {
  const { rows } = await sql<PublishedLocation>`
    select ${columns} from opendata.locations where id = any (${[...new Set(ids)]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The open places of these organizations. */
export async function listLocationsOf(
  db: Db,
  organizations: readonly string[],
): Promise<ReadonlyMap<string, readonly PublishedLocation[]>> {
  const { rows } = await sql<PublishedLocation>`
    select ${columns} from opendata.locations
    where traeger_id = any (${[...organizations]}::uuid[]) and status <> 'geschlossen' order by name, id`.execute(db);
  return Map.groupBy(rows, ({ traegerId }) => traegerId ?? "");
}

type Around = Pick<ServiceAtLocationsQuery, "postcode" | "proximity">;

/**
 * The locations in a postcode or, with a distance, around the middle of those. No list of postcodes with boundaries is
 * free to use, so this middle is as near as anybody can know here; undefined when no postcode was asked for.
 */
export async function locationsNear(db: Db, { postcode, proximity }: Around): Promise<readonly string[] | undefined> {
  if (postcode === undefined) return undefined;
  const { rows } = await sql<{ id: string; postcode: string | null; lat: number | null; lon: number | null }>`
    select id, postcode, lat, lon from opendata.locations`.execute(db);
  const there = rows.filter((each) => each.postcode === postcode);
  if (proximity === undefined) return there.map(({ id }) => id);
  const middle = middleOf(there.flatMap(spotOf));
  // An empty list would say that nothing is there.
  if (middle === undefined) throw new Refusal("opendata.postcode.nowhere", 400, { details: { postcode } });
  const isNear = (spot: Point) => distanceMetres(middle, spot) <= proximity;
  return rows.filter((each) => spotOf(each).some(isNear)).map(({ id }) => id);
}

const spotOf = ({ lat, lon }: { readonly lat: number | null; readonly lon: number | null }): Point[] =>
  lat === null || lon === null ? [] : [{ lat, lon }];
