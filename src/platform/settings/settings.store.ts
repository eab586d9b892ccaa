import type { Db, Transaction } from "#platform/database/connect.ts";

/** Settings that the product keeps in its database, as JSON by key. */
export async function findSetting(db: Db | Transaction, key: string): Promise<unknown> {
  const found = await db.selectFrom("platform.settings").select("value").where("key", "=", key).executeTakeFirst();
  return found?.value;
}

export async function putSetting(tx: Transaction, key: string, value: object): Promise<void> {
  const json = JSON.stringify(value);
  await tx
    .insertInto("platform.settings")
    .values({ key, value: json })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: json }))
    .execute();
}
