import type { Transaction } from "#platform/database/connect.ts";

/** Says whether somebody signed in with this browser before, to the account of this address or of this id. */
export async function knowsDevice(
  tx: Transaction,
  hash: Buffer,
  { email, id }: { readonly email?: string; readonly id?: string },
): Promise<boolean> {
  let known = tx
    .selectFrom("identity.knownDevices as d")
    .innerJoin("identity.accounts as a", "a.id", "d.accountId")
    .select("d.accountId")
    .where("d.hash", "=", hash);
  known =
    id === undefined ? known.where("a.email", "=", email?.trim().toLowerCase() ?? "") : known.where("a.id", "=", id);
  return (await known.executeTakeFirst()) !== undefined;
}

/** From now on this browser is known to the account. Colleagues who share a computer are known in it one beside the other. */
export async function rememberDevice(
  tx: Transaction,
  { hash, accountId, now }: { hash: Buffer; accountId: string; now: Date },
): Promise<void> {
  await tx
    .insertInto("identity.knownDevices")
    .values({ hash, accountId, usedAt: now })
    .onConflict((conflict) => conflict.columns(["hash", "accountId"]).doUpdateSet({ usedAt: now }))
    .execute();
}

export async function forgetDevices(tx: Transaction, usedBefore: Date): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("identity.knownDevices")
    .where("usedAt", "<", usedBefore)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** After a new password or a reset, every browser is strange again. */
export async function forgetDevicesOf(tx: Transaction, accountId: string): Promise<void> {
  await tx.deleteFrom("identity.knownDevices").where("accountId", "=", accountId).execute();
}
