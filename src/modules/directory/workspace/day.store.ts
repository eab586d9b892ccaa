import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { type CatalogueEntry, type EntryKind, overStatuses } from "./catalogue-entry.ts";

export interface Waiting<Entry> {
  readonly total: number;
  readonly first: readonly Entry[];
}

export interface RecentChange {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  readonly deed: string;
  readonly actorName: string;
  readonly at: Date;
}

const columns = sql`kind, id, title, detail, status, stadtbezirk, confirmed_on, review_on, version, example`;

/** What should be looked at again, the longest overdue first; what was never confirmed comes after what was, which is worth more. */
export async function listDue(tx: Transaction, today: LocalDate, limit: number): Promise<Waiting<CatalogueEntry>> {
  const { rows } = await sql<CatalogueEntry & { total: number }>`
    select ${columns}, count(*) over () as total from directory.catalogue_entries
    where status <> all (${[...overStatuses, "entwurf"]}::text[]) and (review_on is null or review_on < ${today}::date)
    order by review_on nulls last, platform.fold(title), id limit ${limit}`.execute(tx);
  return { total: rows[0]?.total ?? 0, first: rows };
}

export async function listDrafts(tx: Transaction, limit: number): Promise<Waiting<CatalogueEntry>> {
  const { rows } = await sql<CatalogueEntry & { total: number }>`
    select ${columns}, count(*) over () as total from directory.catalogue_entries
    where status = 'entwurf' order by platform.fold(title), id limit ${limit}`.execute(tx);
  return { total: rows[0]?.total ?? 0, first: rows };
}

/** What changed last, each entry once. */
export async function listRecentChanges(tx: Transaction, limit: number): Promise<RecentChange[]> {
  const { rows } = await sql<RecentChange>`
    select * from (
      select distinct on (id) kind, id, title, deed, actor_name, at
      from (select * from directory.recent_changes where title is not null and deed not like '%.found' order by at desc limit 200) latest
      order by id, at desc
    ) once order by at desc limit ${limit}`.execute(tx);
  return rows;
}
