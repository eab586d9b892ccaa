import { sql } from "kysely";
import type { DateRow } from "#modules/offers/index.ts";
import type { Db } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { dateColumns } from "../start/start.store.ts";
import type { KeptOffer } from "./kept.ts";

/** The kept offers that there are, each with its next date. */
export async function listKept(db: Db, slugs: readonly string[], from: LocalDate): Promise<KeptOffer[]> {
  if (slugs.length === 0) return [];
  const [{ rows: offers }, { rows: dates }] = await Promise.all([
    sql<{ slug: string; title: string }>`
      select slug, title from directory.offer_entries
      where slug = any (${[...slugs]}::text[]) and status <> 'entwurf'
      order by array_position(${[...slugs]}::text[], slug)`.execute(db),
    sql<DateRow>`
      select ${dateColumns} from (
        select distinct on (d.offer_id) d.* from directory.date_entries d
        where d.slug = any (${[...slugs]}::text[]) and d.day >= ${from} and d.offer_status <> 'entwurf' and d.status <> 'cancelled'
        order by d.offer_id, d.day, d.starts
      ) soonest`.execute(db),
  ]);
  const next = new Map(dates.map((date) => [date.slug, date]));
  return offers.map(({ slug, title }) => ({ slug, title, next: next.get(slug) ?? null }));
}
