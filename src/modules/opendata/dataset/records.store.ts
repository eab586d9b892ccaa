import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { PublishedOrganization } from "../hsds/organization.ts";
import type { DateRecord } from "./date-columns.ts";
import type { OfferRecord } from "./offer-columns.ts";
import type { PlaceRecord } from "./place-columns.ts";

/** Reads a table piece by piece; each piece begins where the one before ended, so that no piece costs more than the first. */
export type Piece<Record> = (db: Db, after: string | null, size: number) => Promise<readonly Record[]>;

const behind = (after: string | null) => (after === null ? sql`true` : sql`x.id > ${after}::uuid`);

export const offerPiece: Piece<OfferRecord> = async (db, after, size) => {
  const { rows } = await sql<OfferRecord>`
    select x.*, array(select t.name from opendata.service_themes t where t.service_id = x.id order by t.position, t.name) as themes
    from opendata.services x where ${behind(after)} and x.status <> 'beendet' order by x.id limit ${size}`.execute(db);
  return rows;
};

export const placePiece: Piece<PlaceRecord> = async (db, after, size) => {
  const { rows } = await sql<PlaceRecord>`
    select x.* from opendata.locations x where ${behind(after)} and x.status <> 'geschlossen' order by x.id limit ${size}`.execute(
    db,
  );
  return rows;
};

export const organisationPiece: Piece<PublishedOrganization> = async (db, after, size) => {
  const { rows } = await sql<PublishedOrganization>`
    select x.* from opendata.organisations x where ${behind(after)} order by x.id limit ${size}`.execute(db);
  return rows;
};

/** The dates to come, as they are in the diary: with those that are called off. */
export const datePiece =
  (today: LocalDate): Piece<DateRecord> =>
  async (db, after, size) => {
    const [lastDay = null, lastId = null] = after === null ? [] : after.split(" ");
    const { rows } = await sql<DateRecord>`
      select x.* from opendata.dates x
      where x.day >= ${today} and x.offer_status in ('aktiv', 'pausiert')
        and ${lastDay === null ? sql`true` : sql`x.day >= ${lastDay}::date and (x.day, x.id) > (${lastDay}::date, ${lastId}::uuid)`}
      order by x.day, x.id limit ${size}`.execute(db);
    return rows;
  };

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
