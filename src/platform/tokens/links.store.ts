import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Db, Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import type { Actor } from "#platform/policy/actor.ts";

/** What a link opens, for how long, and whether it opens only once. */
export interface NewLink {
  readonly purpose: string;
  readonly subject: string;
  readonly expiresAt: Date;
  readonly singleUse?: boolean;
}

export interface MadeLink {
  readonly id: string;
  /** Stands in the address and nowhere else: only its hash is stored. */
  readonly token: string;
}

export interface Link {
  readonly id: string;
  readonly purpose: string;
  readonly subject: string;
  readonly expiresAt: Date;
}

/** Only this is stored: whoever reads the database cannot use the links. */
export const hashOfLink = (token: string): Buffer => createHash("sha256").update(token).digest();

/** Makes a link of 256 bit for somebody without account. */
export async function makeLink(
  tx: Transaction,
  by: Actor,
  { purpose, subject, expiresAt, singleUse = false }: NewLink,
): Promise<MadeLink> {
  const id = newId();
  const token = randomBytes(32).toString("base64url");
  await tx
    .insertInto("platform.tokenLinks")
    .values({ id, hash: hashOfLink(token), purpose, subject, expiresAt, singleUse, createdBy: by.id })
    .execute();
  return { id, token };
}

/** A link that holds now. Unknown, expired, revoked, used up or made for something else are one answer: undefined. */
export async function findLink(db: Db | Transaction, token: string, purpose?: string): Promise<Link | undefined> {
  const { rows } = await sql<Link>`
    select * from platform.find_link(${hashOfLink(token)}, ${purpose ?? null})`.execute(db);
  return rows[0];
}

/** A link that opens only once is used up from now on. */
export async function useLink(tx: Transaction, { id }: Pick<Link, "id">): Promise<void> {
  await sql`select platform.use_link(${id})`.execute(tx);
}

/** Takes back all links to one subject; says how many there were. */
export async function revokeLinks(
  tx: Transaction,
  { purpose, subject }: Pick<Link, "purpose" | "subject">,
  now: Date,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable("platform.tokenLinks")
    .set({ revokedAt: now })
    .where("purpose", "=", purpose)
    .where("subject", "=", subject)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Forgets links that expired before; returns how many. */
export async function eraseLinks(tx: Transaction, expiredBefore: Date): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("platform.tokenLinks")
    .where("expiresAt", "<", expiredBefore)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
