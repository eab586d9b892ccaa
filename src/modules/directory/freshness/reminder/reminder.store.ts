import { sql } from "kysely";
import { bulkInsert } from "#platform/database/bulk.ts";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { DueEntry, PlannedReminder, Remembered } from "./reminder.ts";

/** What is due and has somebody to write to; the longest overdue first. Where a report is open, an editor already looks after it. */
export async function listDueByMail(tx: Transaction, today: LocalDate): Promise<DueEntry[]> {
  const { rows } = await sql<DueEntry>`
    select e.kind, e.id, e.title, e.email, coalesce(e.contact, e.title) as contact
    from directory.review_entries e
    where e.email is not null and (e.review_on is null or e.review_on < ${today}::date)
      and not exists (select from directory.reports r where r.entry_id = e.id and r.kind = 'entry' and r.status <> 'closed')
    order by e.review_on nulls last, platform.fold(e.title), e.id`.execute(tx);
  return rows;
}

/** To whom was written, when last, and how many mails in a row brought no answer. */
export async function listRemembered(tx: Transaction): Promise<Remembered[]> {
  const { rows } = await sql<Remembered>`
    with mails as (
      select r.recipient, r.sent_on,
        exists (select from directory.reminder_entries e where e.reminder_id = r.id and e.answer is not null) as answered
      from directory.reminders r
    ), latest as (
      select recipient, max(sent_on) as last_on, max(sent_on) filter (where answered) as answered_on from mails group by recipient
    )
    select l.recipient as email, l.last_on,
      (select count(*) from mails m where m.recipient = l.recipient and (l.answered_on is null or m.sent_on > l.answered_on)) as unanswered
    from latest l`.execute(tx);
  return rows;
}

export interface SentReminder {
  readonly id: string;
  readonly linkId: string;
  readonly sentOn: LocalDate;
}

export async function keepReminder(
  tx: Transaction,
  { recipient, entries }: PlannedReminder,
  { id, linkId, sentOn }: SentReminder,
): Promise<void> {
  await tx.insertInto("directory.reminders").values({ id, recipient, linkId, sentOn }).execute();
  await bulkInsert(
    tx,
    "directory.reminder_entries",
    entries.map((entry, position) => ({ reminderId: id, entryKind: entry.kind, entryId: entry.id, position })),
  );
}
