import { sql } from "kysely";
import { bulkInsert } from "#platform/database/bulk.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { idOf, newId } from "#platform/database/ids.ts";
import { holidaysNw } from "#platform/dates/holidays.ts";
import type { SeriesRule } from "#platform/dates/series-rule.ts";
import type {
  GivenName,
  ImportUse,
  LeftRow,
  WantedRow,
  Writer,
  WrittenRow,
  Written,
} from "#platform/imports/target.ts";
import { slugOf } from "#platform/texts/fold.ts";
import { horizonOf } from "../date/horizon.ts";
import { materialise } from "../date/materialise.ts";
import { listThemes } from "../theme/theme.store.ts";
import { changeOffer } from "./change-offer.import.store.ts";
import { loadOffers } from "./load-offers.store.ts";
import type { KnownOffer, OfferEntry, OfferSetting } from "./offer.import.ts";
import { contentOf, emptyContent, OfferContent, type OfferRecord } from "./offer-record.ts";
import { freeSlugs, missingReferences, stadtbezirkeOfAll } from "./offer-rows.import.store.ts";

export async function readOfferSetting(tx: Transaction, { today, since, areaCode }: ImportUse): Promise<OfferSetting> {
  const { rows: places } = await sql<{ id: string; name: string }>`
    select id, name from places.door_places where status <> 'geschlossen' or ${since !== undefined} order by id`.execute(
    tx,
  );
  const { rows: organisations } = await sql<{ id: string; name: string }>`
    select id, name from places.door_organisations order by id`.execute(tx);
  const themes = (await listThemes(tx)).map(({ id, key, name }) => ({ id, key, name }));
  return { today, since, areaCode, places, organisations, themes, offers: await listKnown(tx) };
}

async function listKnown(tx: Transaction): Promise<KnownOffer[]> {
  const { rows } = await sql<Omit<KnownOffer, "entry"> & Record<string, unknown>>`
    select o.id, o.version, o.title, o.status = 'beendet' as ended, o.summary, o.description, o.organisation_id, o.cooperation, o.place_id,
      o.meeting_point, o.online_url, o.contact_phone, o.contact_email, o.contact_note, o.price_kind, o.price_cents, o.price_note,
      o.registration, o.registration_until, o.max_people, o.target_groups, o.languages, o.bring_along, o.source_name, o.source_url, o.source_date, s.rule,
      array(select x.theme_id::text from offers.offer_themes x where x.offer_id = o.id order by 1) as theme_ids
    from offers.offers o left join offers.series s on s.offer_id = o.id order by o.id, s.id`.execute(tx);
  return rows.map(({ id, version, ended, ...entry }) => {
    const { title, placeId, meetingPoint } = entry;
    return { id, version, ended, title, placeId, meetingPoint, entry };
  });
}

interface NewOffer {
  readonly line: number;
  readonly given: GivenName | undefined;
  readonly offer: Omit<OfferRecord, "slug">;
}

/** `idFor` gives the same thing the same id again where its file has a lasting mark of it. */
export async function writeOffers(
  tx: Transaction,
  rows: readonly WantedRow<OfferEntry>[],
  writer: Writer,
  idFor: (row: WantedRow<OfferEntry>) => string = () => newId(),
): Promise<Written> {
  const missing = await missingReferences(
    tx,
    rows.map(({ entry }) => entry),
  );
  const news: NewOffer[] = [];
  const written: WrittenRow[] = [];
  const left: LeftRow[] = [];
  for (const row of rows) {
    const { placeId, organisationId } = row.entry;
    if (missing.has(placeId ?? "") || missing.has(organisationId ?? ""))
      left.push({ line: row.line, reason: "directory.import.reference-gone" });
    else if (row.id === null)
      news.push({ line: row.line, given: row.given, offer: newOffer(row.given?.id ?? idFor(row), row, writer) });
    else {
      const changed = await changeOffer(tx, { ...row, id: row.id }, writer);
      if ("reason" in changed) left.push({ line: row.line, reason: changed.reason });
      else written.push({ line: row.line, id: row.id, version: changed.version, before: changed.before });
    }
  }
  return { written: [...(await insertOffers(tx, news, writer)), ...written], left };
}

/** The series of a lasting id is lasting too: its dates are known by it. */
function newOffer(id: string, { entry, given }: WantedRow<OfferEntry>, { since }: Writer): NewOffer["offer"] {
  const { rule, ...fields } = entry;
  const seriesId = given ? idOf("series", id) : newId();
  const series = rule ? [{ id: seriesId, rule, placeId: null, roomId: null, version: 1, firstDay: null }] : [];
  const content = OfferContent.parse({ ...emptyContent, ...fields, status: since === undefined ? "aktiv" : "beendet" });
  return { ...content, id, example: false, version: 1, series };
}

/** Many at once: one by one, as the editor does it, 5,000 offers would take a minute. */
async function insertOffers(tx: Transaction, news: readonly NewOffer[], writer: Writer): Promise<WrittenRow[]> {
  if (news.length === 0) return [];
  const stadtbezirke = await stadtbezirkeOfAll(
    tx,
    news.map(({ offer }) => offer.placeId),
  );
  const slugs = await freeSlugs(
    tx,
    news.map(({ offer, given }) => given?.slug ?? slugOf(offer.title)),
  );
  const offers = news.map(({ offer }, index) => ({
    ...offer,
    slug: slugs[index] ?? "",
    stadtbezirkId: stadtbezirke.get(offer.placeId ?? "") ?? offer.stadtbezirkId,
  }));
  await loadOffers(tx, {
    offers: offers.map(offerRow),
    offerThemes: offers.flatMap(({ id, themeIds }) => themeIds.map((themeId) => ({ offerId: id, themeId }))),
    series: offers.flatMap(({ id, series }) =>
      series.map((each) => ({ id: each.id, offerId: id, rule: each.rule, version: 1 })),
    ),
    dates: datesOf(offers, writer),
  });
  await bulkInsert(
    tx,
    "offers.revisions",
    offers.map((offer) => ({
      ...{ entryId: offer.id, version: 1, content: contentOf(offer) },
      ...{ deed: writer.name, actorName: writer.actor.name, at: writer.now },
    })),
  );
  return news.map(({ line, offer }) => ({ line, id: offer.id, version: 1, before: null }));
}

function offerRow(offer: OfferRecord) {
  const { themeIds: _themes, series: _series, ...columns } = contentOf(offer);
  return { id: offer.id, slug: offer.slug, ...columns, example: false, version: 1, words: "" };
}

/** A new series takes place from today on, however long it has been going; a past one as long as it went. */
function datesOf(offers: readonly OfferRecord[], { today, since }: Writer) {
  const holidays = holidaysNw();
  const window = (rule: SeriesRule) => ({ from: since ?? today, to: horizonOf(rule, today), holidays });
  return offers.flatMap(({ id: offerId, placeId, stadtbezirkId, series }) =>
    series.flatMap(({ id, rule }) => materialise({ id, offerId, rule, placeId, stadtbezirkId }, window(rule))),
  );
}
