import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { conditions } from "../date/date-conditions.store.ts";
import type { DateQuery } from "../date/list-dates.store.ts";
import type { FeedDate, FeedOffer, FeedPlace, FeedSeries } from "./feed.ts";

/** More than a calendar program takes: whoever asks for so much has to say what they look for. */
export const mostDates = 40_000;

export interface Feed {
  readonly series: readonly FeedSeries[];
  readonly places: ReadonlyMap<string, FeedPlace>;
}

/** What a calendar asks for: dates as a list finds them, or those of some offers. */
export interface FeedQuery extends DateQuery {
  readonly slugs: readonly string[] | null;
}

/** The dates that were asked for, with their series, offers and places. */
export async function loadFeed(db: Db, query: FeedQuery): Promise<Feed> {
  const dates = await listFeedDates(db, query);
  if (dates.length > mostDates) throw new Refusal("offers.calendar.too-many", 400, { details: { most: mostDates } });
  const [offers, rules, places] = await Promise.all([
    listOffers(db, distinct(dates.map(({ offerId }) => offerId))),
    listRules(db, distinct(dates.map(({ seriesId }) => seriesId))),
    listPlaces(db, distinct(dates.flatMap(({ placeId }) => placeId ?? []))),
  ]);
  const series = [...Map.groupBy(dates, ({ seriesId }) => seriesId)].flatMap(([id, ofSeries]): FeedSeries[] => {
    const offer = offers.get(ofSeries[0]?.offerId ?? "");
    return offer === undefined ? [] : [{ id, rule: rules.get(id), offer, dates: ofSeries }];
  });
  return { series, places };
}

async function listFeedDates(db: Db, query: FeedQuery): Promise<FeedDate[]> {
  const { slugs } = query;
  const ofOffers = slugs === null ? sql`true` : sql`o.slug = any (${[...slugs]}::text[])`;
  const { rows } = await sql<FeedDate>`
    select d.id, d.series_id as "seriesId", d.offer_id as "offerId", d.original_day as "originalDay", d.day, d.starts, d.ends, d.status,
           d.note, coalesce(d.place_id, o.place_id) as "placeId"
    from offers.dates d join offers.offers o on o.id = d.offer_id
    where ${conditions(query)} and ${ofOffers}
    order by d.series_id, d.original_day, d.id limit ${mostDates + 1}`.execute(db.withoutPlugins());
  return rows;
}

async function listOffers(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, FeedOffer>> {
  const { rows } = await sql<FeedOffer & { readonly id: string }>`
    select o.id, o.slug, o.title, o.summary, o.example, o.price_kind, o.price_cents, o.registration,
           coalesce(o.contact_phone, p.phone) as phone, o.meeting_point, o.online_url, o.version
    from offers.offers o left join places.door_places p on p.id = o.place_id
    where o.id = any (${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map((offer) => [offer.id, offer]));
}

async function listRules(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, SeriesRule | undefined>> {
  const { rows } = await sql<{ readonly id: string; readonly rule: unknown }>`
    select id, rule from offers.series where id = any (${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, rule }) => [id, SeriesRule.safeParse(rule).data]));
}

async function listPlaces(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, FeedPlace>> {
  const { rows } = await sql<FeedPlace>`
    select id, name, street, postcode, town, step_free from places.door_places where id = any (${[...ids]}::uuid[])`.execute(
    db,
  );
  return new Map(rows.map((place) => [place.id, place]));
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The offers of these addresses as they are called today; drafts and unknown ones are left out. */
export async function currentSlugs(db: Db, slugs: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ readonly slug: string }>`
    select o.slug from offers.offers o
    where o.status <> 'entwurf' and (
      o.slug = any (${[...slugs]}::text[])
      or exists (select from offers.former_slugs f where f.offer_id = o.id and f.slug = any (${[...slugs]}::text[])))
    order by o.slug`.execute(db);
  return rows.map(({ slug }) => slug);
}

export async function titlesOf(db: Db, slugs: readonly string[]): Promise<string[]> {
  if (slugs.length === 0) return [];
  const found = await db
    .selectFrom("offers.offers")
    .select("title")
    .where("slug", "in", slugs)
    .orderBy("title")
    .execute();
  return found.map(({ title }) => title);
}
