import type { Db, Transaction } from "#platform/database/connect.ts";
import type { Theme } from "./theme.ts";

export async function listThemes(db: Db | Transaction): Promise<Theme[]> {
  return db.selectFrom("offers.themes").select(["id", "parentId", "key", "name"]).orderBy("position").execute();
}
