import { sql } from "kysely";
import { type Doer, perform } from "#platform/action/action.ts";
import { idOf } from "#platform/database/ids.ts";
import type { TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import type { Actor } from "#platform/policy/actor.ts";
import type { DateRecord } from "./date/materialise.ts";
import { addOffer } from "./offer/add-offer.action.ts";
import { emptyContent, type OfferRecord, type SeriesRecord } from "./offer/offer-record.ts";
import { publishOffer } from "./offer/publish-offer.action.ts";
import { addSeries } from "./series/add-series.action.ts";

export const editor: Actor = { id: "editor", name: "Renate Beispiel", roles: ["editor"] };
export const today = day("2026-11-24");

export const house = idOf("place", "house");
export const otherHouse = idOf("place", "other-house");
export const room = idOf("room", "saal");
export const otherRoom = idOf("room", "kueche");
export const district = idOf("area", "aussen");
export const otherDistrict = idOf("area", "innen");
export const cafe = "71000000-0000-5000-8000-000000000101";

/** Two houses in two districts, with a room each. */
export async function someHouses({ owner }: TestDatabase): Promise<void> {
  await sql`
    insert into places.areas (id, level, number, name, position)
    values (${district}, 'stadtbezirk', '1', 'Außen', 1), (${otherDistrict}, 'stadtbezirk', '2', 'Innen', 2)`.execute(
    owner,
  );
  await sql`
    insert into places.places (id, slug, name, kind, stadtbezirk_id)
    values (${house}, 'haus', 'Haus Beispiel', 'weiterer_ort', ${district}),
           (${otherHouse}, 'hof', 'Hof Beispiel', 'weiterer_ort', ${otherDistrict})`.execute(owner);
  await sql`
    insert into places.rooms (id, place_id, name) values (${room}, ${house}, 'Saal'), (${otherRoom}, ${otherHouse}, 'Küche')`.execute(
    owner,
  );
}

/** Somebody who acts on a day; an editor on 24 November 2026 unless said otherwise. */
export const doing = ({ staff }: TestDatabase, { on = "2026-11-24", actor = editor } = {}): Doer => ({
  db: staff,
  actor,
  clock: fixedDay(day(on)),
});

/** The form of an offer as an editor fills it. */
export const offerForm = (changes: Readonly<Record<string, unknown>> = {}) => ({
  titel: "Offener Treff",
  themen: [cafe],
  ort: house,
  preis: "free",
  anmeldung: "none",
  sprachen: ["de"],
  pruefung: "183",
  ...changes,
});

/** The form of a series: every Tuesday from 1 December 2026, 14 to 16 o'clock. */
export const tuesdays = (changes: Readonly<Record<string, unknown>> = {}) => ({
  art: "woche",
  wochentage: ["di"],
  ...dateIn("ab", "2026-12-01"),
  beginn: "14",
  ende: "16 Uhr",
  ...changes,
});

/** The fields of a date. */
export function dateIn(field: string, date: string, weekday = ""): Record<string, string> {
  const [year = "", month = "", dayOfMonth = ""] = date.split("-");
  return {
    [`${field}-wochentag`]: weekday,
    [`${field}-tag`]: dayOfMonth,
    [`${field}-monat`]: month,
    [`${field}-jahr`]: year,
  };
}

/** A published offer that takes place every Tuesday. */
export async function aPublicOffer(doer: Doer, series: Readonly<Record<string, unknown>> = {}): Promise<OfferRecord> {
  const { id } = await perform(addOffer, doer, offerForm());
  const { version } = await perform(addSeries, doer, { ...tuesdays(series), id });
  return perform(publishOffer, doer, { id, stand: version });
}

/** The one series of an offer. */
export function onlySeries({ series }: Pick<OfferRecord, "series">): SeriesRecord {
  const [first] = series;
  if (first === undefined) throw new Error("The offer has no series");
  return first;
}

export async function datesOf({ owner }: TestDatabase, offerId: string): Promise<DateRecord[]> {
  const { rows } = await sql<DateRecord>`
    select id, offer_id, series_id, original_day, day, starts, ends, status, note, place_id, stadtbezirk_id
    from offers.dates where offer_id = ${offerId} order by original_day, day`.execute(owner);
  return rows;
}

/** The last lines of the journal, the newest first. */
export async function journalOf({ owner }: TestDatabase, limit = 1) {
  const { rows } = await sql<{
    deed: string;
    subject: string | null;
    changed: string[];
    count: number;
    reason: string | null;
    actor: string;
  }>`
    select deed, subject, changed, count, reason, actor from platform.journal order by seq desc limit ${limit}`.execute(
    owner,
  );
  return rows;
}

export function aSeriesRecord(
  rule: Readonly<Record<string, unknown>> = {},
  more: Partial<SeriesRecord> = {},
): SeriesRecord {
  const parsed = SeriesRule.parse({
    kind: "weekly",
    weekdays: [2],
    from: "2026-01-06",
    starts: "14:00",
    ends: "16:00",
    ...rule,
  });
  return {
    id: idOf("series", "one"),
    rule: parsed,
    placeId: null,
    roomId: null,
    version: 1,
    firstDay: day("2026-01-06"),
    ...more,
  };
}

export const anOffer = (changes: Partial<OfferRecord> = {}): OfferRecord => ({
  ...emptyContent,
  id: idOf("offer", "one"),
  slug: "offener-treff",
  title: "Offener Treff",
  status: "aktiv",
  themeIds: [cafe],
  placeId: house,
  stadtbezirkId: district,
  example: false,
  version: 1,
  series: [aSeriesRecord()],
  ...changes,
});
