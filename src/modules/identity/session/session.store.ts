import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { Role } from "../account/account.ts";
import { absoluteMilliseconds, idleMilliseconds } from "./session.ts";

export interface Session {
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

export async function openSession(
  tx: Transaction,
  session: { hash: Buffer; accountId: string; now: Date },
): Promise<void> {
  await tx
    .insertInto("identity.sessions")
    .values({ hash: session.hash, accountId: session.accountId, createdAt: session.now, seenAt: session.now })
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
    .select(["s.accountId", "a.name", "s.createdAt", "s.seenAt", "v.absentId as actingFor"])
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
      ]),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

export async function deleteSignIns(tx: Transaction, before: Date): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom("identity.signIns").where("at", "<", before).executeTakeFirst();
  return Number(numDeletedRows);
}

export async function endSessionsOf(tx: Transaction, accountId: string): Promise<void> {
  await tx.deleteFrom("identity.sessions").where("accountId", "=", accountId).execute();
}

export async function noteSignIn(
  tx: Transaction,
  signIn: { accountId: string | null; outcome: "signed-in" | "refused" | "signed-out"; now: Date },
): Promise<void> {
  await tx
    .insertInto("identity.signIns")
    .values({ id: newId(), accountId: signIn.accountId, outcome: signIn.outcome, at: signIn.now })
    .execute();
}
