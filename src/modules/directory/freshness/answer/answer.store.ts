import { sql } from "kysely";
import type { Db, Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { hashOfLink } from "#platform/tokens/links.store.ts";
import type { EntryKind } from "../../workspace/catalogue-entry.ts";
import type { GivenAnswer, Reminded, RemindedEntry } from "./reminded-entry.ts";

type Row = RemindedEntry & Pick<Reminded, "recipient" | "expiresAt">;

/** What a link speaks of; a link that does not hold is refused like an unknown page. */
export async function findReminded(db: Db | Transaction, token: string, today: LocalDate): Promise<Reminded> {
  const { rows } = await sql<Row>`
    select r.recipient, r.expires_at, r.answer, r.entry_id as id, e.kind, e.title, e.detail, e.stadtbezirk, e.path, e.version,
      e.confirmed_on, e.street, e.postcode, e.town, e.opening_text, e.meeting_point, e.own_phone as phone,
      (select min(d.day) from directory.date_entries d
       where d.offer_id = r.entry_id and d.day >= ${today}::date and d.status <> 'cancelled') as next_day
    from directory.reminded_entries(${hashOfLink(token)}) r left join directory.review_entries e on e.id = r.entry_id
    order by e.kind = 'offer', r.position`.execute(db);
  const [first] = rows;
  if (!first) throw new Refusal("directory.link.gone", 404);
  const { recipient, expiresAt } = first;
  // Meanwhile ended or closed: nobody needs to look at it any more.
  return { recipient, expiresAt, entries: rows.filter(({ kind }) => kind !== null) };
}

/** Keeps an answer beside its entry; a link that does not speak of it is refused. */
export async function keepAnswer(
  tx: Transaction,
  token: string,
  entry: { readonly id: string; readonly version: number },
  answer: GivenAnswer,
): Promise<void> {
  const { rows } = await sql<{ kept: boolean }>`
    select directory.answer_reminder(${hashOfLink(token)}, ${entry.id}::uuid, ${answer}, ${entry.version}) as kept`.execute(
    tx,
  );
  if (!rows[0]?.kept) throw new Refusal("directory.link.gone", 404);
}

/** An answer that still has to be carried out. */
export interface PendingAnswer {
  readonly reminderId: string;
  readonly kind: EntryKind;
  readonly id: string;
  readonly version: number;
}

export async function listPending(tx: Transaction): Promise<(PendingAnswer & { readonly linkId: string })[]> {
  const { rows } = await sql<PendingAnswer & { linkId: string }>`
    select e.reminder_id, e.entry_kind as kind, e.entry_id as id, e.answered_version as version, r.link_id
    from directory.reminder_entries e join directory.reminders r on r.id = e.reminder_id
    where e.answer = 'right' and e.outcome is null order by e.answered_at limit 200`.execute(tx);
  return rows;
}

/** Locks the answer, so that two processes do not carry it out twice. */
export async function lockPending(
  tx: Transaction,
  { reminderId, id }: Pick<PendingAnswer, "reminderId" | "id">,
): Promise<PendingAnswer> {
  const { rows } = await sql<PendingAnswer>`
    select reminder_id, entry_kind as kind, entry_id as id, answered_version as version from directory.reminder_entries
    where reminder_id = ${reminderId} and entry_id = ${id} and answer = 'right' and outcome is null for update`.execute(
    tx,
  );
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

export async function saveOutcome(
  tx: Transaction,
  { reminderId, id }: Pick<PendingAnswer, "reminderId" | "id">,
  outcome: "confirmed" | "changed-meanwhile",
): Promise<void> {
  await tx
    .updateTable("directory.reminderEntries")
    .set({ outcome })
    .where("reminderId", "=", reminderId)
    .where("entryId", "=", id)
    .execute();
}
