import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { type Holidays, holidaysNw } from "#platform/dates/holidays.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { overriddenPlaces, stadtbezirkeOf } from "../offer/offer-references.store.ts";
import type { OfferRecord, SeriesRecord } from "../offer/offer-record.ts";
import { sameSeries } from "../series/series.store.ts";
import { horizonOf } from "./horizon.ts";
import type { DateRecord, SeriesAt } from "./materialise.ts";
import { type DatePlan, planDates } from "./plan-dates.ts";

/** Brings the rows of all series that changed in line with their rules, from today on. */
export async function saveDates(
  tx: Transaction,
  before: OfferRecord,
  after: OfferRecord,
  today: LocalDate,
): Promise<void> {
  const moved = before.placeId !== after.placeId || before.stadtbezirkId !== after.stadtbezirkId;
  const changed = after.series.filter((series) => {
    const known = before.series.find(({ id }) => id === series.id);
    return moved || known === undefined || !sameSeries(known, series);
  });
  const holidays = holidaysNw();
  for (const series of changed) await saveDatesOf(tx, await placed(tx, after, series), { today, holidays });
}

async function saveDatesOf(
  tx: Transaction,
  series: SeriesAt,
  { today, holidays }: { today: LocalDate; holidays: Holidays },
): Promise<void> {
  const { rows: known } = await sql<DateRecord>`
    select id, offer_id, series_id, original_day, day, starts, ends, status, note, place_id, stadtbezirk_id
    from offers.dates where series_id = ${series.id} and (day >= ${today} or original_day >= ${today})`.execute(tx);
  await carryOut(tx, planDates(series, { known, today, until: horizonOf(series.rule, today), holidays }));
}

/** A series with the place and Stadtbezirk that hold for it: its own, else those of its offer. */
async function placed(tx: Transaction, offer: OfferRecord, series: SeriesRecord): Promise<SeriesAt> {
  const { id, rule } = series;
  const named = [...(series.placeId === null ? [] : [series.placeId]), ...overriddenPlaces(rule)];
  const stadtbezirke = await stadtbezirkeOf(tx, named);
  return {
    id,
    offerId: offer.id,
    rule,
    placeId: series.placeId ?? offer.placeId,
    stadtbezirkId: (series.placeId === null ? undefined : stadtbezirke.get(series.placeId)) ?? offer.stadtbezirkId,
    stadtbezirke,
  };
}

async function carryOut(tx: Transaction, { put, remove }: DatePlan): Promise<void> {
  if (remove.length > 0) await tx.deleteFrom("offers.dates").where("id", "in", remove).execute();
  await putDates(tx, put);
}

/** Many rows in one statement; a row that is there keeps its id. */
export async function putDates(tx: Transaction, rows: readonly DateRecord[]): Promise<void> {
  if (rows.length === 0) return;
  const written = rows.map((row) => ({
    id: row.id,
    offer_id: row.offerId,
    series_id: row.seriesId,
    original_day: row.originalDay,
    day: row.day,
    starts: row.starts,
    ends: row.ends,
    status: row.status,
    note: row.note,
    place_id: row.placeId,
    stadtbezirk_id: row.stadtbezirkId,
  }));
  const columns = sql`id, offer_id, series_id, original_day, day, starts, ends, status, note, place_id, stadtbezirk_id`;
  await sql`
    insert into offers.dates (${columns})
    select ${columns} from jsonb_populate_recordset(null::offers.dates, ${JSON.stringify(written)}::jsonb)
    on conflict (id) do update set day = excluded.day, starts = excluded.starts, ends = excluded.ends, status = excluded.status,
      note = excluded.note, place_id = excluded.place_id, stadtbezirk_id = excluded.stadtbezirk_id`.execute(tx);
}
