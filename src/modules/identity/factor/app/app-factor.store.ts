import type { Transaction } from "#platform/database/connect.ts";

export interface AppFactor {
  readonly secret: Buffer;
  readonly confirmedAt: Date | null;
  readonly lastStep: number;
}

export async function findAppFactor(tx: Transaction, accountId: string): Promise<AppFactor | undefined> {
  return tx
    .selectFrom("identity.appFactors")
    .select(["secret", "confirmedAt", "lastStep"])
    .where("accountId", "=", accountId)
    .executeTakeFirst();
}

/** A secret that nobody has confirmed yet gives way to a newer one; a confirmed one stays. Says whether it was put. */
export async function putAppFactor(
  tx: Transaction,
  { accountId, secret, now }: { accountId: string; secret: Buffer; now: Date },
): Promise<boolean> {
  const put = await tx
    .insertInto("identity.appFactors")
    .values({ accountId, secret, createdAt: now, lastStep: 0 })
    .onConflict((conflict) =>
      conflict
        .column("accountId")
        .doUpdateSet({ secret, createdAt: now })
        .where("identity.appFactors.confirmedAt", "is", null),
    )
    .executeTakeFirst();
  return put.numInsertedOrUpdatedRows === 1n;
}

/** Marks a time step as used: of two that come with the same code, one gets in. */
export async function useStep(
  tx: Transaction,
  { accountId, step, confirmedAt }: { accountId: string; step: number; confirmedAt?: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("identity.appFactors")
    .set({ lastStep: step, ...(confirmedAt && { confirmedAt }) })
    .where("accountId", "=", accountId)
    .where("lastStep", "<", step)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function deleteAppFactor(tx: Transaction, accountId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("identity.appFactors")
    .where("accountId", "=", accountId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
