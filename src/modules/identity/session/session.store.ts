import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { Role } from "../account/account.ts";
import {
  absoluteMilliseconds,
  halfwayMilliseconds,
  idleMilliseconds,
  type Method,
  sessionHolds,
  type Stage,
} from "./session.ts";

export interface Session {
  readonly id: string;
  readonly stage: Stage;
  readonly method: Method;
  readonly confirmedAt: Date;
  readonly accountId: string;
  readonly name: string;
  readonly roles: Role[];
  /** The colleague they stand in for just now: from the day the absence begins until it ends. */
  readonly actingFor: string | null;
  /** "kind:id": their own, or those of the colleague they stand in for. */
  readonly scopes: string[];
  readonly createdAt: Date;
  readonly seenAt: Date;
}

export interface NewSession {
  readonly hash: Buffer;
  readonly accountId: string;
  readonly stage: Stage;
  readonly method: Method;
  readonly device: string;
  readonly now: Date;
}

export async function openSession(tx: Transaction, { now, ...session }: NewSession): Promise<void> {
  await tx
    .insertInto("identity.sessions")
    .values({ ...session, id: newId(), createdAt: now, seenAt: now, confirmedAt: now })
    .execute();
}

/** The same session goes on under another token: whoever knew the old one is out. Nothing else of it changes but its stage. */
export async function renewSession(
  tx: Transaction,
  { id, hash, stage, now }: { id: string; hash: Buffer; stage: Stage; now: Date },
): Promise<void> {
  await tx
    .updateTable("identity.sessions")
    .set({ hash, stage, confirmedAt: now, seenAt: now })
    .where("id", "=", id)
    .execute();
}

/** The account behind a token, if it still may work; marks the session as seen at most once a minute. */
export async function findSession(
  tx: Transaction,
  hash: Buffer,
  { now, today }: { readonly now: Date; readonly today: LocalDate },
): Promise<Session | undefined> {
  const found = await tx
    .selectFrom("identity.sessions as s")
    .innerJoin("identity.accounts as a", "a.id", "s.accountId")
    .leftJoin("identity.substitutions as v", (join) =>
      join
        .onRef("v.absentId", "=", "s.actingFor")
        .onRef("v.substituteId", "=", "s.accountId")
        .on("v.fromOn", "<=", today)
        .on("v.untilOn", ">=", today),
    )
    .select([
      "s.id",
      "s.stage",
      "s.method",
      "s.confirmedAt",
      "s.accountId",
      "a.name",
      "s.createdAt",
      "s.seenAt",
      "v.absentId as actingFor",
    ])
    .select(
      sql<
        string[]
      >`array(select kind || ':' || scope from identity.account_scopes x where x.account_id = coalesce(v.absent_id, a.id) order by 1)`.as(
        "scopes",
      ),
    )
    .select(
      sql<
        Role[]
      >`coalesce((select array_agg(role order by role) from identity.account_roles r where r.account_id = a.id), '{}')`.as(
        "roles",
      ),
    )
    .where("s.hash", "=", hash)
    .where("a.active", "=", true)
    .executeTakeFirst();
  if (found && now.getTime() - found.seenAt.getTime() > 60_000)
    await tx.updateTable("identity.sessions").set({ seenAt: now }).where("hash", "=", hash).execute();
  return found;
}

export async function endSession(tx: Transaction, hash: Buffer): Promise<string | undefined> {
  const ended = await tx
    .deleteFrom("identity.sessions")
    .where("hash", "=", hash)
    .returning("accountId")
    .executeTakeFirst();
  return ended?.accountId;
}

/** Ends the sessions that `sessionHolds` lets in no longer. */
export async function endExpiredSessions(tx: Transaction, now: Date): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("identity.sessions")
    .where((session) =>
      session.or([
        session("createdAt", "<=", new Date(now.getTime() - absoluteMilliseconds)),
        session("seenAt", "<=", new Date(now.getTime() - idleMilliseconds)),
        session.and([
          session("stage", "=", "password"),
          session("createdAt", "<=", new Date(now.getTime() - halfwayMilliseconds)),
        ]),
      ]),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

export interface OwnSession extends Pick<Session, "id" | "createdAt" | "seenAt" | "method"> {
  readonly device: string;
}

/** Where somebody is signed in, the latest first. */
export async function listSessionsOf(tx: Transaction, accountId: string, now: Date): Promise<OwnSession[]> {
  return tx
    .selectFrom("identity.sessions")
    .select(["id", "createdAt", "seenAt", "method", "device"])
    .where("accountId", "=", accountId)
    .where("stage", "<>", "password")
    .where("createdAt", ">", new Date(now.getTime() - absoluteMilliseconds))
    .where("seenAt", ">", new Date(now.getTime() - idleMilliseconds))
    .orderBy("seenAt", "desc")
    .execute();
}

/** Ends one session of this account; says whether there was one. */
export async function endSessionOf(tx: Transaction, accountId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("identity.sessions")
    .where("id", "=", id)
    .where("accountId", "=", accountId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Ends all sessions of an account but one; without one, all. Says how many. */
export async function endSessionsOf(tx: Transaction, accountId: string, but?: string): Promise<number> {
  let ending = tx.deleteFrom("identity.sessions").where("accountId", "=", accountId);
  if (but !== undefined) ending = ending.where("id", "<>", but);
  return Number((await ending.executeTakeFirst()).numDeletedRows);
}

/** Ends a sign-in that waits for its second factor; undefined when it waited too long or never did. */
export async function endHalfway(
  tx: Transaction,
  hash: Buffer,
  at: { readonly now: Date; readonly today: LocalDate },
): Promise<{ readonly id: string; readonly roles: readonly Role[] } | undefined> {
  const found = await findSession(tx, hash, at);
  if (found?.stage !== "password" || !sessionHolds(found, at.now)) return undefined;
  await endSession(tx, hash);
  return { id: found.accountId, roles: found.roles };
}
