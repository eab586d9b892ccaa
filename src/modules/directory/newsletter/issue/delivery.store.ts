import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { Locale } from "#platform/texts/locale.ts";
import type { Choice, Rhythm } from "../newsletter.ts";
import type { Issue } from "./issue.store.ts";

export interface Subscriber extends Choice {
  readonly id: string;
  readonly email: string;
  readonly locale: Locale;
}

/** The next readers who did not get this issue yet, kept from other senders until the transaction ends. */
export async function takeSubscribers(tx: Transaction, { id, rhythm }: Issue, limit: number): Promise<Subscriber[]> {
  const { rows } = await sql<Subscriber>`
    select s.id, s.email, s.stadtbezirke, s.themes, s.locale from directory.subscribers s
    where s.confirmed_at is not null and s.rhythm = ${rhythm}
      and not exists (select from directory.newsletter_deliveries d where d.issue_id = ${id} and d.subscriber_id = s.id)
    order by s.id limit ${limit} for update skip locked`.execute(tx);
  return rows;
}

export async function keepDelivery(
  tx: Transaction,
  delivery: { readonly issueId: string; readonly subscriberId: string; readonly empty: boolean; readonly at: Date },
): Promise<void> {
  await tx.insertInto("directory.newsletterDeliveries").values(delivery).execute();
}

/** Finished when nobody is left, also nobody whom another process is writing to right now. */
export async function finishIssue(tx: Transaction, { id, rhythm }: Issue, now: Date): Promise<void> {
  await sql`
    update directory.newsletter_issues set finished_at = ${now}
    where id = ${id} and not exists (
      select from directory.subscribers s where s.confirmed_at is not null and s.rhythm = ${rhythm}
        and not exists (select from directory.newsletter_deliveries d where d.issue_id = ${id} and d.subscriber_id = s.id))`.execute(
    tx,
  );
}

export interface Invited extends Choice {
  readonly id: string;
  readonly email: string;
  readonly rhythm: Rhythm;
  readonly locale: Locale;
  readonly confirmed: boolean;
}

/** Who asked and was not written to yet. */
export async function takeUninvited(tx: Transaction, limit: number): Promise<Invited[]> {
  const { rows } = await sql<Invited>`
    select id, email, stadtbezirke, themes, rhythm, locale, confirmed_at is not null as confirmed from directory.subscribers
    where invited_at is null order by asked_at limit ${limit} for update skip locked`.execute(tx);
  return rows;
}

export async function hasUninvited(tx: Transaction): Promise<boolean> {
  const { rows } = await sql`select from directory.subscribers where invited_at is null limit 1`.execute(tx);
  return rows.length > 0;
}

export async function markInvited(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
  await sql`update directory.subscribers set invited_at = ${now} where id = any (${[...ids]}::uuid[])`.execute(tx);
}

/** Forgets who asked before and never confirmed; returns how many. */
export async function eraseUnconfirmed(tx: Transaction, askedBefore: Date): Promise<number> {
  const { rows } = await sql<{ erased: number }>`
    select directory.erase_subscribers(array(
      select id from directory.subscribers where confirmed_at is null and asked_at < ${askedBefore})) as erased`.execute(
    tx,
  );
  return rows[0]?.erased ?? 0;
}

/** How many mails each issue became; readers who left since are not among them. */
export async function countDeliveries(tx: Transaction): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ issueId: string; sent: number }>`
    select issue_id, sent from directory.count_deliveries()`.execute(tx);
  return new Map(rows.map(({ issueId, sent }) => [issueId, sent]));
}
