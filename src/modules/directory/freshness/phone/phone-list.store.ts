import { sql, type RawBuilder } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { EntryKind } from "../../workspace/catalogue-entry.ts";
import { mostUnanswered } from "../reminder/reminder.ts";
import { callsPerPage, type PhoneQuery } from "./phone-query.ts";

/** An entry that somebody has to call about. */
export interface Call {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  readonly detail: string | null;
  readonly stadtbezirk: string | null;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly confirmedOn: LocalDate | null;
  readonly version: number;
}

/** Due, and no address, or nobody there answers mails. */
const calls = (today: LocalDate): RawBuilder<unknown> => sql`
  from directory.review_entries e
  where (e.review_on is null or e.review_on < ${today}::date) and (e.email is null or e.email in (
    select r.recipient from directory.reminders r
    where r.sent_on > coalesce((
      select max(a.sent_on) from directory.reminders a join directory.reminder_entries x on x.reminder_id = a.id
      where a.recipient = r.recipient and x.answer is not null), '-infinity')
    group by r.recipient having count(*) >= ${mostUnanswered}))`;

/** By Stadtbezirk and then by whom to call, so that one call settles all of a house; whose number nobody knows comes last. */
export async function listCalls(
  tx: Transaction,
  { bezirk, seite }: PhoneQuery,
  today: LocalDate,
): Promise<{ readonly total: number; readonly calls: readonly Call[] }> {
  const here = bezirk === "" ? sql`` : sql`and e.stadtbezirk = ${bezirk}`;
  const { rows } = await sql<Call & { total: number }>`
    select e.kind, e.id, e.title, e.detail, e.stadtbezirk, e.contact, e.phone, e.confirmed_on, e.version, count(*) over () as total
    ${calls(today)} ${here}
    order by e.stadtbezirk nulls last, e.phone is null, platform.fold(coalesce(e.contact, '')), platform.fold(e.title), e.id
    limit ${callsPerPage} offset ${(seite - 1) * callsPerPage}`.execute(tx);
  return { total: rows[0]?.total ?? 0, calls: rows };
}

export async function countCalls(tx: Transaction, today: LocalDate): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total ${calls(today)}`.execute(tx);
  return rows[0]?.total ?? 0;
}
