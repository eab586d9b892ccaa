import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import { addDays, day, type LocalDate } from "#platform/dates/local-date.ts";
import type { PublishedOrganization } from "../hsds/organization.ts";
import type { DateRecord } from "./date-columns.ts";
import type { OfferRecord } from "./offer-columns.ts";
import type { PlaceRecord } from "./place-columns.ts";

/** A part of a table, and from where the next one goes on; null when it was the last. */
export interface Part<Entry> {
  readonly entries: readonly Entry[];
  readonly next: string | null;
}

/** Reads a table piece by piece; each piece begins where the one before ended, so that no piece costs more than the first. */
export type Piece<Entry> = (db: Db, after: string | null) => Promise<Part<Entry>>;

const pieceSize = 1000;

function partOf<Entry extends { readonly id: string }>(entries: readonly Entry[]): Part<Entry> {
  return { entries, next: entries.length < pieceSize ? null : (entries.at(-1)?.id ?? null) };
}

const behind = (after: string | null) => (after === null ? sql`true` : sql`x.id > ${after}::uuid`);

export const offerPiece: Piece<OfferRecord> = async (db, after) => {
  const { rows } = await sql<OfferRecord>`
    select x.*, array(select t.name from opendata.service_themes t where t.service_id = x.id order by t.position, t.name) as themes
    from opendata.services x where ${behind(after)} and x.status <> 'beendet' order by x.id limit ${pieceSize}`.execute(
    db,
  );
  return partOf(rows);
};

export const placePiece: Piece<PlaceRecord> = async (db, after) => {
  const { rows } = await sql<PlaceRecord>`
    select x.* from opendata.locations x where ${behind(after)} and x.status <> 'geschlossen' order by x.id limit ${pieceSize}`.execute(
    db,
  );
  return partOf(rows);
};

export const organisationPiece: Piece<PublishedOrganization> = async (db, after) => {
  const { rows } = await sql<PublishedOrganization>`
    select x.* from opendata.organisations x where ${behind(after)} order by x.id limit ${pieceSize}`.execute(db);
  return partOf(rows);
};

/** The dates to come, as they are in the diary, with those that are called off: four weeks at a time, as the index has them. */
export const datePiece =
  (today: LocalDate): Piece<DateRecord> =>
  async (db, after) => {
    const [from = today, last = await lastDay(db)] = after?.split(" ") ?? [];
    const next = addDays(day(from), 28);
    const { rows } = await sql<DateRecord>`
      select x.* from opendata.dates x
      where x.day >= ${from} and x.day < ${next} and x.offer_status in ('aktiv', 'pausiert')
      order by x.day, x.starts, x.id`.execute(db);
    return { entries: rows, next: next > last ? null : `${next} ${last}` };
  };

async function lastDay(db: Db): Promise<string> {
  const { rows } = await sql<{ last: string | null }>`select max(day) as last from opendata.dates`.execute(db);
  return rows[0]?.last ?? "";
}

export async function countEntries(db: Db, today: LocalDate): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ key: string; total: number }>`
    select 'angebote' as key, count(*) as total from opendata.services where status <> 'beendet'
    union all select 'orte', count(*) from opendata.locations where status <> 'geschlossen'
    union all select 'organisationen', count(*) from opendata.organisations
    union all select 'termine', count(*) from opendata.dates where day >= ${today} and offer_status in ('aktiv', 'pausiert')`.execute(
    db,
  );
  return Object.fromEntries(rows.map(({ key, total }) => [key, total]));
}
