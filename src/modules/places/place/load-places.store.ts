import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { bulkInsert } from "#platform/database/bulk.ts";

/** Rows as the tables have them; the loader of a city brings them in one go. */
export type LoadedRow = Readonly<Record<string, unknown>>;

export interface LoadedAreas {
  readonly areas: readonly LoadedRow[];
  readonly boundaries: readonly LoadedRow[];
  readonly aliases: readonly LoadedRow[];
  readonly overlays: readonly LoadedRow[];
  readonly overlayAreas: readonly LoadedRow[];
  readonly postcodes: readonly LoadedRow[];
  readonly stops: readonly LoadedRow[];
}

export interface LoadedPlaces {
  readonly organisations: readonly LoadedRow[];
  readonly places: readonly LoadedRow[];
  readonly rooms: readonly LoadedRow[];
}

/** Empties the whole catalogue of places, areas included. */
export async function clearPlaces(tx: Transaction): Promise<void> {
  await sql`truncate places.areas, places.organisations, places.places, places.stops, places.overlays, places.revisions cascade`.execute(
    tx,
  );
}

export async function loadAreas(tx: Transaction, rows: LoadedAreas): Promise<void> {
  await bulkInsert(tx, "places.areas", rows.areas);
  await bulkInsert(tx, "places.area_boundaries", rows.boundaries);
  await bulkInsert(tx, "places.area_aliases", rows.aliases);
  await bulkInsert(tx, "places.overlays", rows.overlays);
  await bulkInsert(tx, "places.overlay_areas", rows.overlayAreas);
  await bulkInsert(tx, "places.postcodes", rows.postcodes);
  await bulkInsert(tx, "places.stops", rows.stops);
}

/** Places that were made up, beside those that are there. */
export async function loadPlaces(tx: Transaction, rows: LoadedPlaces): Promise<void> {
  await bulkInsert(tx, "places.organisations", rows.organisations);
  await bulkInsert(tx, "places.places", rows.places);
  await bulkInsert(tx, "places.rooms", rows.rooms);
  await sql`select places.refresh_words(array(select id from places.places))`.execute(tx);
  await sql`analyze places.places, places.areas, places.stops`.execute(tx);
}
