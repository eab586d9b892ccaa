import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { OfferRecord } from "../offer/offer-record.ts";
import { findOffer, lockOffer } from "../offer/offer-record.store.ts";
import type { OfferDate } from "./offer-date.ts";

/** A date with its offer, which holds the rule that the date comes from. */
export interface DateSubject {
  readonly id: string;
  readonly offer: OfferRecord;
  readonly date: OfferDate;
}

const columns = sql`d.id, d.series_id, d.original_day, d.day, d.starts, d.ends, d.status, d.note, d.place_id`;

export async function lockDate(
  tx: Transaction,
  ids: { readonly id: string; readonly termin: string },
): Promise<DateSubject> {
  const offer = await lockOffer(tx, ids.id);
  return { id: ids.termin, offer, date: await findDate(tx, ids) };
}

export async function readDate(
  tx: Transaction,
  ids: { readonly id: string; readonly termin: string },
): Promise<DateSubject> {
  return { id: ids.termin, offer: await findOffer(tx, ids.id), date: await findDate(tx, ids) };
}

async function findDate(
  tx: Transaction,
  { id, termin }: { readonly id: string; readonly termin: string },
): Promise<OfferDate> {
  const { rows } = await sql<OfferDate>`
    select ${columns} from offers.dates d where d.id = ${termin} and d.offer_id = ${id}`.execute(tx);
  const [found] = rows;
  if (found === undefined) throw new Refusal("platform.unknown", 404);
  return found;
}

/** The dates of an offer between two days, both included. */
export async function listDatesBetween(
  tx: Transaction,
  offerId: string,
  span: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<OfferDate[]> {
  const { rows } = await sql<OfferDate>`
    select ${columns} from offers.dates d
    where d.offer_id = ${offerId} and d.day between ${span.from} and ${span.to} order by d.day, d.starts, d.id`.execute(
    tx,
  );
  return rows;
}

export async function listDatesAhead(
  tx: Transaction,
  offerId: string,
  today: LocalDate,
  limit: number,
): Promise<OfferDate[]> {
  const { rows } = await sql<OfferDate>`
    select ${columns} from offers.dates d where d.offer_id = ${offerId} and d.day >= ${today} order by d.day, d.starts, d.id limit ${limit}`.execute(
    tx,
  );
  return rows;
}
