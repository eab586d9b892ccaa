import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import type { ListedSignIn, SignInEntry } from "./sign-in-entry.ts";

export async function noteSignIn(tx: Transaction, entry: SignInEntry): Promise<void> {
  const { accountId, outcome, method = null, device = "", now } = entry;
  await tx
    .insertInto("identity.signIns")
    .values({ id: newId(), accountId, outcome, method, device, at: now })
    .execute();
}

export async function deleteSignIns(tx: Transaction, before: Date): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom("identity.signIns").where("at", "<", before).executeTakeFirst();
  return Number(numDeletedRows);
}

export interface SignInsWanted {
  readonly accountId?: string | undefined;
  readonly outcome?: SignInEntry["outcome"] | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** The latest first. */
export async function listSignIns(
  tx: Transaction,
  { accountId, outcome, limit, offset }: SignInsWanted,
): Promise<{ readonly total: number; readonly entries: ListedSignIn[] }> {
  let wanted = tx.selectFrom("identity.signIns as s").leftJoin("identity.accounts as a", "a.id", "s.accountId");
  if (accountId !== undefined) wanted = wanted.where("s.accountId", "=", accountId);
  if (outcome !== undefined) wanted = wanted.where("s.outcome", "=", outcome);
  const entries = await wanted
    .select(["s.id", "s.at", "s.outcome", "s.method", "s.device", "a.name"])
    .orderBy("s.at", "desc")
    .orderBy("s.id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await wanted.select(({ fn }) => fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  return { total, entries };
}
