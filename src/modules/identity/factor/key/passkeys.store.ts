import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";

export interface Passkey {
  readonly id: string;
  readonly accountId: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: string[];
  readonly name: string;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

export async function listPasskeysOf(tx: Transaction, accountId: string): Promise<Passkey[]> {
  return tx
    .selectFrom("identity.passkeys")
    .selectAll()
    .where("accountId", "=", accountId)
    .orderBy("createdAt")
    .execute();
}

export async function findPasskey(tx: Transaction, credentialId: string): Promise<Passkey | undefined> {
  return tx
    .selectFrom("identity.passkeys")
    .selectAll()
    .where("credentialId", "=", credentialId)
    .forUpdate()
    .executeTakeFirst();
}

export async function putPasskey(tx: Transaction, passkey: Omit<Passkey, "id" | "usedAt">): Promise<void> {
  await tx
    .insertInto("identity.passkeys")
    .values({ ...passkey, id: newId() })
    .execute();
}

export async function noteUse(
  tx: Transaction,
  { id, counter, now }: { id: string; counter: number; now: Date },
): Promise<void> {
  await tx.updateTable("identity.passkeys").set({ counter, usedAt: now }).where("id", "=", id).execute();
}

/** Only one's own: another's is as unknown as one that never was. */
export async function renamePasskey(
  tx: Transaction,
  { id, accountId, name }: Pick<Passkey, "id" | "accountId" | "name">,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("identity.passkeys")
    .set({ name })
    .where("id", "=", id)
    .where("accountId", "=", accountId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function deletePasskey(
  tx: Transaction,
  { id, accountId }: Pick<Passkey, "id" | "accountId">,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("identity.passkeys")
    .where("id", "=", id)
    .where("accountId", "=", accountId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
