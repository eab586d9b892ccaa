import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { saveDates } from "../date/save-dates.store.ts";
import { keepRevision } from "../revision/revision.store.ts";
import { saveSeries } from "../series/series.store.ts";
import { requireKnown, stadtbezirkeOf } from "./offer-references.store.ts";
import { contentOf, type OfferContent, type OfferRecord } from "./offer-record.ts";
import { fitsTitle, freeSlug, keepFormerSlug } from "./offer-slug.store.ts";

/** By whom, when and as what something is written. */
export interface Deed {
  readonly name: string;
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly now: Date;
}

/** A new offer, as a draft and without dates. */
export async function insertOffer(
  tx: Transaction,
  offer: Omit<OfferRecord, "slug" | "version">,
  deed: Deed,
): Promise<OfferRecord> {
  const placed = await withStadtbezirk(tx, { ...offer, version: 1, slug: await freeSlug(tx, offer.title, offer.id) });
  await requireKnown(tx, placed);
  const { id, slug, example } = placed;
  await tx
    .insertInto("offers.offers")
    .values({ id, slug, example, version: 1, ...columnsOf(placed) })
    .execute();
  await finish(tx, placed, deed);
  return placed;
}

/** Writes what a deed made of an offer: the entry, its themes, series and dates, and the revision that an undo goes back to. */
export async function saveOffer(
  tx: Transaction,
  before: OfferRecord,
  changed: OfferRecord,
  deed: Deed,
): Promise<OfferRecord> {
  await requireKnown(tx, changed);
  const placed = await withStadtbezirk(tx, changed);
  const slug = fitsTitle(before.slug, placed.title) ? before.slug : await freeSlug(tx, placed.title, placed.id);
  const after = { ...placed, slug, version: before.version + 1 };
  await keepRevision(tx, before, { ...deed, name: "offers.offer.found" });
  await tx
    .updateTable("offers.offers")
    .set({ slug, version: after.version, ...columnsOf(after) })
    .where("id", "=", after.id)
    .execute();
  if (slug !== before.slug) await keepFormerSlug(tx, after.id, { former: before.slug, current: slug });
  const series = await saveSeries(tx, before, after);
  await saveDates(tx, before, { ...after, series }, deed.today);
  await finish(tx, { ...after, series }, deed);
  return { ...after, series };
}

async function finish(tx: Transaction, offer: OfferRecord, deed: Deed): Promise<void> {
  const { id, themeIds } = offer;
  await sql`delete from offers.offer_themes where offer_id = ${id} and theme_id <> all (${themeIds}::uuid[])`.execute(
    tx,
  );
  await sql`insert into offers.offer_themes (offer_id, theme_id) select ${id}::uuid, unnest(${themeIds}::uuid[]) on conflict do nothing`.execute(
    tx,
  );
  await sql`select offers.refresh_words(array[${id}]::uuid[])`.execute(tx);
  await keepRevision(tx, offer, deed);
}

/** A house says in which Stadtbezirk an offer is; only without one somebody says it by hand. */
async function withStadtbezirk<Offer extends OfferContent | OfferRecord>(
  tx: Transaction,
  offer: Offer,
): Promise<Offer> {
  const { placeId } = offer;
  if (placeId === null) return offer;
  const known = await stadtbezirkeOf(tx, [placeId]);
  return { ...offer, stadtbezirkId: known.get(placeId) ?? offer.stadtbezirkId };
}

function columnsOf(offer: OfferRecord) {
  const { themeIds: _themes, series: _series, ...columns } = contentOf(offer);
  return columns;
}
