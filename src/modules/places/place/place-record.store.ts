import { sql } from "kysely";
import { z } from "zod";
import type { Transaction } from "#platform/database/connect.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { PlaceContent, type PlaceRecord } from "./place-record.ts";

const stored = PlaceContent.extend({
  id: z.string(),
  slug: z.string(),
  example: z.boolean(),
  stopId: z.string().nullable(),
  stopMetres: z.int().nullable(),
  version: z.int(),
});

const columns = sql`
  p.id, p.slug, p.name, p.kind, p.status, p.status_reason, p.status_since, p.traeger_id, p.building_owner, p.nutzungsgenehmigung_until,
  p.summary, p.street, p.postcode, p.town, p.stadtbezirk_id, p.area_id, p.lat, p.lon, p.stop_id, p.stop_metres, p.phone, p.email, p.website,
  p.opening, p.opening_text, p.languages, p.step_free, p.lift, p.accessible_toilet, p.hearing_loop, p.accessible_parking,
  p.accessibility_note, p.funded_since, p.funded_until, p.counted, p.source_name, p.source_url, p.source_date, p.example,
  p.confirmed_on, p.confirmed_by, p.review_days, p.version,
  coalesce((
    select jsonb_agg(jsonb_build_object('name', f.name, 'until', f.until) order by f.until collate "C" nulls last, f.name collate "C")
    from places.former_names f where f.place_id = p.id), '[]') as former_names,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'squareMetres', r.square_metres, 'seats', r.seats,
      'stepFree', r.step_free, 'kitchen', r.kitchen, 'wifi', r.wifi, 'hearingLoop', r.hearing_loop, 'note', r.note) order by r.name collate "C")
    from places.rooms r where r.place_id = p.id), '[]') as rooms`;

export async function findPlace(tx: Transaction, id: string): Promise<PlaceRecord> {
  const { rows } = await sql`select ${columns} from places.places p where p.id = ${id}`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Refusal("platform.unknown", 404);
  return stored.parse(row);
}

/** Locks the place until the transaction ends, so that two people cannot change it past each other. */
export async function lockPlace(tx: Transaction, id: string): Promise<PlaceRecord> {
  await sql`select from places.places where id = ${id} for update`.execute(tx);
  return findPlace(tx, id);
}

export async function findStopName(tx: Transaction, stopId: string | null): Promise<string | null> {
  if (stopId === null) return null;
  const found = await tx.selectFrom("places.stops").select("name").where("id", "=", stopId).executeTakeFirst();
  return found?.name ?? null;
}
