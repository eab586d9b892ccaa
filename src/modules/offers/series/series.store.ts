import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { OfferRecord, SeriesRecord } from "../offer/offer-record.ts";

/** Writes series that changed and takes out those that are gone, with the dates that still lay ahead of them. */
export async function saveSeries(tx: Transaction, before: OfferRecord, after: OfferRecord): Promise<SeriesRecord[]> {
  const kept = new Set(after.series.map(({ id }) => id));
  const gone = before.series.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  if (gone.length > 0) await tx.deleteFrom("offers.series").where("id", "in", gone).execute();
  const saved: SeriesRecord[] = [];
  for (const series of after.series) {
    const known = before.series.find(({ id }) => id === series.id);
    saved.push(
      known && sameSeries(known, series)
        ? known
        : await putSeries(tx, after.id, { ...series, version: (known?.version ?? 0) + 1 }),
    );
  }
  return saved;
}

async function putSeries(tx: Transaction, offerId: string, series: SeriesRecord): Promise<SeriesRecord> {
  const { id, placeId, roomId, version } = series;
  await sql`
    insert into offers.series (id, offer_id, rule, place_id, room_id, version)
    values (${id}, ${offerId}, ${JSON.stringify(series.rule)}::jsonb, ${placeId}, ${roomId}, ${version})
    on conflict (id) do update set rule = excluded.rule, place_id = excluded.place_id, room_id = excluded.room_id, version = excluded.version
    where series.offer_id = excluded.offer_id`.execute(tx);
  return series;
}

export const sameSeries = (one: SeriesRecord, other: SeriesRecord): boolean =>
  one.placeId === other.placeId &&
  one.roomId === other.roomId &&
  JSON.stringify(one.rule) === JSON.stringify(other.rule);
