import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Mailing, MailingRecipient, Reachable, Way } from "./mailing.ts";

/** What is needed to write to these partners; of several people who speak for one, the first that was entered. */
export async function listReachable(tx: Transaction, ids: readonly string[]): Promise<readonly Reachable[]> {
  const { rows } = await sql<Reachable>`
    select p.id, p.name, p.street, p.postcode, p.town, p.phone, p.email, p.no_mailings,
      (select x.name from network.partner_people x where x.partner_id = p.id and x.left_on is null order by x.created_at limit 1) as person
    from network.partners p where p.id = any (${[...ids]}::uuid[]) and p.status <> 'beendet' and p.merged_into is null
    order by platform.fold(p.name), p.id`.execute(tx);
  return rows;
}

export async function insertMailing(
  tx: Transaction,
  mailing: Mailing,
  recipients: readonly MailingRecipient[],
): Promise<void> {
  await tx.insertInto("network.mailings").values(mailing).execute();
  for (let at = 0; at < recipients.length; at += 1000) {
    const rows = recipients.slice(at, at + 1000).map((each) => ({ ...each, mailingId: mailing.id }));
    await tx.insertInto("network.mailingRecipients").values(rows).execute();
  }
}

export async function findMailing(tx: Transaction, id: string): Promise<Mailing> {
  const { rows } = await sql<Mailing>`select * from network.mailings where id = ${id}`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

export type ListedRecipient = MailingRecipient & { readonly writtenAt: Date | null; readonly doneOn: LocalDate | null };

export async function listRecipients(tx: Transaction, mailingId: string): Promise<readonly ListedRecipient[]> {
  const { rows } = await sql<ListedRecipient>`
    select partner_id, way, recipient, person, address, written_at, done_on from network.mailing_recipients
    where mailing_id = ${mailingId} order by way, platform.fold(recipient), partner_id`.execute(tx);
  return rows;
}

export type ListedMailing = Mailing & { readonly mails: number; readonly letters: number; readonly calls: number };

/** The newest first; row-level security shows those of the actor's own offices. */
export async function listMailings(
  tx: Transaction,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly mailings: readonly ListedMailing[] }> {
  const { rows } = await sql<ListedMailing>`
    select m.*, count(*) filter (where r.way = 'mail') as mails, count(*) filter (where r.way = 'brief') as letters,
      count(*) filter (where r.way = 'telefon') as calls
    from network.mailings m left join network.mailing_recipients r on r.mailing_id = m.id
    group by m.id order by m.made_on desc, m.id desc limit ${limit} offset ${offset}`.execute(tx);
  const counted = await sql<{ total: number }>`select count(*) as total from network.mailings`.execute(tx);
  return { total: counted.rows[0]?.total ?? 0, mailings: rows };
}

/** Somebody printed the letters, or called: the proof says on which day. */
export async function saveDone(
  tx: Transaction,
  { mailingId, way, partnerId }: { readonly mailingId: string; readonly way: Way; readonly partnerId: string | null },
  on: LocalDate,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable("network.mailingRecipients")
    .set({ doneOn: on })
    .where("mailingId", "=", mailingId)
    .where("way", "=", way)
    .where("doneOn", "is", null)
    .$if(partnerId !== null, (query) => query.where("partnerId", "=", partnerId ?? ""))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export type Unwritten = MailingRecipient &
  Pick<Mailing, "subject" | "body" | "officeId"> & { readonly mailingId: string };

/** The next mails that wait to be written, kept from other senders until the transaction ends. */
export async function takeUnwritten(tx: Transaction, limit: number): Promise<readonly Unwritten[]> {
  const { rows } = await sql<Unwritten>`
    select r.mailing_id, r.partner_id, r.way, r.recipient, r.person, r.address, m.subject, m.body, m.office_id
    from network.mailing_recipients r join network.mailings m on m.id = r.mailing_id
    where r.way = 'mail' and r.written_at is null order by r.mailing_id, r.partner_id limit ${limit} for update of r skip locked`.execute(
    tx,
  );
  return rows;
}

export async function markWritten(tx: Transaction, { mailingId, partnerId }: Unwritten, at: Date): Promise<void> {
  await tx
    .updateTable("network.mailingRecipients")
    .set({ writtenAt: at })
    .where("mailingId", "=", mailingId)
    .where("partnerId", "=", partnerId)
    .execute();
}

export async function eraseMailings(tx: Transaction, madeUntil: LocalDate): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("network.mailings")
    .where("madeOn", "<=", madeUntil)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

export async function hasUnwritten(tx: Transaction): Promise<boolean> {
  const { rows } =
    await sql`select from network.mailing_recipients where way = 'mail' and written_at is null limit 1`.execute(tx);
  return rows.length > 0;
}
