import type { AccountEnding } from "#modules/identity/index.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { hasOpenWork } from "./handover.store.ts";

/** Nobody is left waiting because somebody leaves. Where the access must end today, it ends, and the office hands over afterwards. */
export async function refuseWhileResponsible(tx: Transaction, { accountId, atOnce }: AccountEnding): Promise<void> {
  if (!atOnce && (await hasOpenWork(tx, accountId))) throw refuse("counselling.handover.work-left");
}
