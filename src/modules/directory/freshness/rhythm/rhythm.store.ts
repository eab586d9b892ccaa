import type { Transaction } from "#platform/database/connect.ts";
import { findSetting, putSetting } from "#platform/settings/settings.store.ts";
import { Rhythms } from "./rhythm.ts";

const key = "directory.freshness";

/** Set to usual values by the migration, so it is always there. */
export async function findRhythms(tx: Transaction): Promise<Rhythms> {
  return Rhythms.parse(await findSetting(tx, key));
}

export async function saveRhythms(tx: Transaction, rhythms: Rhythms): Promise<void> {
  await putSetting(tx, key, rhythms);
}
