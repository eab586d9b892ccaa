import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { bulkInsert } from "#platform/database/bulk.ts";

type LoadedRow = Readonly<Record<string, unknown>>;

export interface LoadedOffers {
  readonly offers: readonly LoadedRow[];
  readonly offerThemes: readonly LoadedRow[];
  readonly series: readonly LoadedRow[];
  readonly dates: readonly LoadedRow[];
}

export async function clearOffers(tx: Transaction): Promise<void> {
  await sql`truncate offers.offers, offers.user_groups, offers.revisions cascade`.execute(tx);
}

export async function loadOffers(tx: Transaction, { offers, offerThemes, series, dates }: LoadedOffers): Promise<void> {
  await bulkInsert(tx, "offers.offers", offers);
  await bulkInsert(tx, "offers.offer_themes", offerThemes);
  await bulkInsert(tx, "offers.series", series);
  await bulkInsert(tx, "offers.dates", dates);
  const ids = offers.map(({ id }) => String(id));
  await sql`select offers.refresh_words(${ids}::uuid[])`.execute(tx);
}

export async function loadUserGroups(tx: Transaction, groups: readonly LoadedRow[]): Promise<void> {
  await bulkInsert(tx, "offers.user_groups", groups);
}

/** A load of this size changes what the planner knows; without it the first lists would be slow. */
export async function analyzeOffers(tx: Transaction): Promise<void> {
  await sql`analyze offers.offers, offers.dates, offers.offer_themes, offers.series`.execute(tx);
}

export async function countOffers(tx: Transaction): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total from offers.offers`.execute(tx);
  return rows[0]?.total ?? 0;
}
