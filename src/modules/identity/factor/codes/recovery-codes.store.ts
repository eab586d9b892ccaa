import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import { hashOfCode } from "./recovery-codes.ts";

/** New codes; those from before are worth nothing from now on. */
export async function putRecoveryCodes(
  tx: Transaction,
  { accountId, codes, now }: { accountId: string; codes: readonly string[]; now: Date },
): Promise<void> {
  await tx.deleteFrom("identity.recoveryCodes").where("accountId", "=", accountId).execute();
  const rows = codes.map((code) => ({ id: newId(), accountId, hash: hashOfCode(accountId, code), madeAt: now }));
  await tx.insertInto("identity.recoveryCodes").values(rows).execute();
}

/** Uses a code up; says whether it held. */
export async function useRecoveryCode(
  tx: Transaction,
  { accountId, code, now }: { accountId: string; code: string; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("identity.recoveryCodes")
    .set({ usedAt: now })
    .where("accountId", "=", accountId)
    .where("hash", "=", hashOfCode(accountId, code))
    .where("usedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
