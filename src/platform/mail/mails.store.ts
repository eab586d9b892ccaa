import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** What a mail may bring besides its text. */
export interface MailExtras {
  /** Whose mail it is: they may take it back while it waits. */
  readonly owner?: string;
  /** A mail that carries a key is forgotten as soon as it was sent. */
  readonly forgetWhenSent?: boolean;
  /** Ends a newsletter with one click of the mail program (RFC 8058). */
  readonly unsubscribeUrl?: string;
}

export interface KeptMail extends Mail {
  readonly id: string;
  readonly state: "waiting" | "sent" | "failed";
  readonly attempts: number;
  readonly problem: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly forgetWhenSent: boolean;
  readonly unsubscribeUrl: string | null;
}

/** After this many tries, about a day later, a mail counts as failed. */
export const mostAttempts = 6;

/** Puts a mail into the outbox, in the transaction of the deed that wants it; the job `mail.send` does the rest. */
export async function putMail(
  tx: Transaction,
  { to, subject, body, owner, forgetWhenSent = false, unsubscribeUrl }: Mail & MailExtras,
): Promise<string> {
  const id = newId();
  // Whoever acts may write into the outbox, but only admins may read it: nothing is asked back here.
  await tx
    .insertInto("platform.mails")
    .values({ id, recipient: to, subject, body, owner, forgetWhenSent, unsubscribeUrl })
    .execute();
  return id;
}

const columns = sql`id, recipient as to, subject, body, state, attempts, problem, created_at, sent_at, forget_when_sent, unsubscribe_url`;

/** The next mail whose time has come, kept from other senders until the transaction ends. */
export async function takeMail(tx: Transaction, now: Date): Promise<KeptMail | undefined> {
  const { rows } = await sql<KeptMail>`
    select ${columns} from platform.mails where state = 'waiting' and next_try_at <= ${now}
    order by next_try_at limit 1 for update skip locked`.execute(tx);
  return rows[0];
}

export async function markSent(
  tx: Transaction,
  { id, forgetWhenSent }: Pick<KeptMail, "id" | "forgetWhenSent">,
  now: Date,
): Promise<void> {
  if (forgetWhenSent) return void (await tx.deleteFrom("platform.mails").where("id", "=", id).execute());
  await tx
    .updateTable("platform.mails")
    .set({ state: "sent", sentAt: now, problem: null })
    .where("id", "=", id)
    .execute();
}

/** The waits grow fourfold: 4, 16, 64, 256 and 1024 minutes. */
export async function markNotSent(tx: Transaction, id: string, problem: string, now: Date): Promise<void> {
  await sql`
    update platform.mails set attempts = attempts + 1, problem = ${problem.slice(0, 300)},
      state = case when attempts + 1 >= ${mostAttempts} then 'failed' else 'waiting' end,
      next_try_at = ${now}::timestamptz + power(4, attempts + 1) * interval '1 minute'
    where id = ${id}`.execute(tx);
}

/** Lets a mail that failed wait again; says whether there was one. */
export async function sendAgain(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("platform.mails")
    .set({ state: "waiting", attempts: 0, problem: null, nextTryAt: now })
    .where("id", "=", id)
    .where("state", "=", "failed")
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What needs attention first, then the newest. */
export async function listMails(
  tx: Transaction,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly mails: KeptMail[] }> {
  const { rows } = await sql<KeptMail & { total: number }>`
    select ${columns}, count(*) over () as total from platform.mails
    order by state = 'sent', created_at desc, id limit ${page.limit} offset ${page.offset}`.execute(tx);
  return { total: rows[0]?.total ?? 0, mails: rows };
}

/** Forgets mails that were sent before; returns how many. */
export async function eraseSentMails(tx: Transaction, sentBefore: Date): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("platform.mails")
    .where("state", "=", "sent")
    .where("sentAt", "<", sentBefore)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
