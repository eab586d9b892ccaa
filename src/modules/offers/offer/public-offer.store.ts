import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import type { LocalDate, LocalTime } from "#platform/dates/local-date.ts";
import type { PriceKind, Registration } from "./offer.ts";

/** An offer as its public page shows it. */
export interface PublicOffer {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string | null;
  readonly description: string | null;
  readonly status: "entwurf" | "aktiv" | "pausiert" | "beendet";
  readonly organisation: string | null;
  readonly placeId: string | null;
  readonly placeSlug: string | null;
  readonly place: string | null;
  readonly placeKind: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly stadtbezirkId: string | null;
  readonly stadtbezirk: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly stop: string | null;
  readonly stopMetres: number | null;
  readonly stepFree: boolean | null;
  readonly placePhone: string | null;
  readonly placeEmail: string | null;
  readonly meetingPoint: string | null;
  readonly onlineUrl: string | null;
  readonly priceKind: PriceKind;
  readonly priceCents: number | null;
  readonly priceNote: string | null;
  readonly registration: Registration;
  readonly registrationUntil: string | null;
  readonly contactPhone: string | null;
  readonly contactEmail: string | null;
  readonly contactNote: string | null;
  readonly minPeople: number | null;
  readonly maxPeople: number | null;
  readonly minAge: number | null;
  readonly targetGroups: readonly string[];
  readonly languages: readonly string[];
  readonly level: string | null;
  readonly bringAlong: string | null;
  readonly cooperation: string | null;
  readonly sourceName: string | null;
  readonly sourceUrl: string | null;
  readonly sourceDate: string | null;
  readonly example: boolean;
  readonly confirmedOn: LocalDate | null;
  readonly confirmedBy: string | null;
  readonly reviewDays: number;
  readonly themes: readonly { readonly key: string; readonly name: string }[];
}

export async function findOfferBySlug(db: Db, slug: string): Promise<PublicOffer | undefined> {
  const { rows } = await sql<PublicOffer>`
    select o.id, o.slug, o.title, o.summary, o.description, o.status, g.name as organisation, p.id as place_id, p.slug as place_slug,
      p.name as place, p.kind as place_kind, p.street, p.postcode, p.town, o.stadtbezirk_id, coalesce(p.stadtbezirk, a.name) as stadtbezirk, p.lat, p.lon, p.stop,
      p.stop_metres, p.step_free, p.phone as place_phone, p.email as place_email, o.meeting_point, o.online_url, o.price_kind,
      o.price_cents, o.price_note, o.registration, o.registration_until, o.contact_phone, o.contact_email, o.contact_note, o.min_people,
      o.max_people, o.min_age, o.target_groups, o.languages, o.level, o.bring_along, o.cooperation, o.source_name, o.source_url,
      o.source_date, o.example, o.confirmed_on, o.confirmed_by, o.review_days,
      coalesce((select jsonb_agg(jsonb_build_object('key', t.key, 'name', t.name) order by t.position)
                from offers.offer_themes x join offers.themes t on t.id = x.theme_id where x.offer_id = o.id), '[]') as themes
    from offers.offers o
    left join places.door_places p on p.id = o.place_id
    left join places.door_areas a on a.id = o.stadtbezirk_id
    left join places.door_organisations g on g.id = o.organisation_id
    where o.slug = ${slug} and o.status <> 'entwurf'`.execute(db);
  return rows[0];
}

/** Where an old address of an offer leads today. */
export async function findMovedOffer(db: Db, slug: string): Promise<string | undefined> {
  const found = await db
    .selectFrom("offers.formerSlugs as f")
    .innerJoin("offers.offers as o", "o.id", "f.offerId")
    .where("f.slug", "=", slug)
    .select("o.slug")
    .executeTakeFirst();
  return found?.slug;
}

export interface OfferDate {
  readonly id: string;
  readonly originalDay: LocalDate;
  readonly day: LocalDate;
  readonly starts: LocalTime | null;
  readonly ends: LocalTime | null;
  readonly status: "planned" | "moved" | "cancelled";
  readonly note: string | null;
  readonly place: string | null;
}

export async function listNextDates(db: Db, offerId: string, from: LocalDate, limit: number): Promise<OfferDate[]> {
  const { rows } = await sql<OfferDate>`
    select d.id, d.original_day, d.day, d.starts, d.ends, d.status, d.note,
           case when d.place_id is distinct from o.place_id then p.name end as place
    from offers.dates d join offers.offers o on o.id = d.offer_id left join places.door_places p on p.id = d.place_id
    where d.offer_id = ${offerId} and d.day >= ${from} order by d.day, d.starts, d.id limit ${limit}`.execute(db);
  return rows;
}

export async function listPastDates(db: Db, offerId: string, before: LocalDate, limit: number): Promise<OfferDate[]> {
  const { rows } = await sql<OfferDate>`
    select d.id, d.original_day, d.day, d.starts, d.ends, d.status, d.note, null as place
    from offers.dates d where d.offer_id = ${offerId} and d.day < ${before} order by d.day desc, d.starts limit ${limit}`.execute(
    db,
  );
  return rows;
}

export async function listSeriesRules(db: Db, offerId: string): Promise<unknown[]> {
  const found = await db
    .selectFrom("offers.series")
    .select("rule")
    .where("offerId", "=", offerId)
    .orderBy("id")
    .execute();
  return found.map(({ rule }) => rule);
}
