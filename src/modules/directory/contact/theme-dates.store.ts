import { sql } from "kysely";
import type { DateRow } from "#modules/offers/index.ts";
import type { Db } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { dateColumns } from "../start/start.store.ts";

export interface ThemeDates {
  readonly themes: readonly string[];
  readonly stadtbezirk: string | null;
  readonly from: LocalDate;
  readonly limit: number;
}

/** The next date of each kind of offer of some themes, the soonest first; the same course elsewhere is found through the list. */
export async function listThemeDates(db: Db, { themes, stadtbezirk, from, limit }: ThemeDates): Promise<DateRow[]> {
  const { rows } = await sql<DateRow>`
    select ${dateColumns} from (
      select distinct on (d.title) d.* from directory.date_entries d
      where d.day >= ${from} and d.status <> 'cancelled' and d.offer_status = 'aktiv'
        and d.offer_id in (select t.offer_id from directory.theme_entries t where t.key = any (${[...themes]}::text[]))
        and (${stadtbezirk}::text is null or d.stadtbezirk = ${stadtbezirk})
      order by d.title, d.day, d.starts, d.id
    ) soonest order by day, starts, id limit ${limit}`.execute(db);
  return rows;
}
