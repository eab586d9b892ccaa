import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import type { PublishedLocation } from "./location.ts";

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
