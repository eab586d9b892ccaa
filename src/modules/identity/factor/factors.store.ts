import type { Transaction } from "#platform/database/connect.ts";

/** What somebody can prove themselves with besides the password. */
export interface Factors {
  readonly app: boolean;
  readonly keys: number;
  readonly codes: number;
}

export const hasFactor = ({ app, keys }: Factors): boolean => app || keys > 0;

export async function factorsOf(tx: Transaction, accountId: string): Promise<Factors> {
  const app = await tx
    .selectFrom("identity.appFactors")
    .select("accountId")
    .where("accountId", "=", accountId)
    .where("confirmedAt", "is not", null)
    .executeTakeFirst();
  const keys = await tx
    .selectFrom("identity.passkeys")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("accountId", "=", accountId)
    .executeTakeFirstOrThrow();
  const codes = await tx
    .selectFrom("identity.recoveryCodes")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("accountId", "=", accountId)
    .where("usedAt", "is", null)
    .executeTakeFirstOrThrow();
  return { app: app !== undefined, keys: keys.count, codes: codes.count };
}

/** Takes all factors away, the link to the city's sign-in too: somebody has lost them, or somebody else has found them. */
export async function deleteFactorsOf(tx: Transaction, accountId: string): Promise<void> {
  await tx.deleteFrom("identity.appFactors").where("accountId", "=", accountId).execute();
  await tx.deleteFrom("identity.recoveryCodes").where("accountId", "=", accountId).execute();
  await tx.deleteFrom("identity.passkeys").where("accountId", "=", accountId).execute();
  await tx.deleteFrom("identity.ssoSubjects").where("accountId", "=", accountId).execute();
}
