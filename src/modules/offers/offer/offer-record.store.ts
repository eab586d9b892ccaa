import { sql } from "kysely";
import { z } from "zod";
import type { Transaction } from "#platform/database/connect.ts";
import { localDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { OfferContent, type OfferRecord, SeriesContent } from "./offer-record.ts";

const stored = OfferContent.extend({
  id: z.string(),
  slug: z.string(),
  example: z.boolean(),
  version: z.int(),
  series: z.array(SeriesContent.extend({ version: z.int(), firstDay: localDate.nullable() })),
});

const columns = sql`
  o.id, o.slug, o.title, o.summary, o.description, o.status, o.organisation_id, o.cooperation, o.place_id, o.meeting_point, o.online_url,
  o.stadtbezirk_id, o.contact_phone, o.contact_email, o.contact_note, o.price_kind, o.price_cents, o.price_note, o.registration,
  o.registration_until, o.min_people, o.max_people, o.min_age, o.target_groups, o.languages, o.level, o.bring_along, o.source_name,
  o.source_url, o.source_date, o.example, o.confirmed_on, o.confirmed_by, o.review_days, o.version,
  array(select x.theme_id::text from offers.offer_themes x where x.offer_id = o.id order by 1) as theme_ids,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', s.id, 'rule', s.rule, 'placeId', s.place_id, 'roomId', s.room_id, 'version', s.version,
      'firstDay', (select min(d.day) from offers.dates d where d.series_id = s.id)) order by s.id)
    from offers.series s where s.offer_id = o.id), '[]') as series`;

export async function findOffer(tx: Transaction, id: string): Promise<OfferRecord> {
  const { rows } = await sql`select ${columns} from offers.offers o where o.id = ${id}`.execute(tx);
  return readOffer(rows[0]);
}

/** Locks the offer until the transaction ends, so that two people cannot change it past each other. */
export async function lockOffer(tx: Transaction, id: string): Promise<OfferRecord> {
  await sql`select from offers.offers where id = ${id} for update`.execute(tx);
  return findOffer(tx, id);
}

function readOffer(row: unknown): OfferRecord {
  if (row === undefined) throw new Refusal("platform.unknown", 404);
  return stored.parse(row);
}
