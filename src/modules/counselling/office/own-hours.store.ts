import { findHours, type NamedHours } from "#modules/network/index.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { type Actor, inScope } from "#platform/policy/actor.ts";

/** Hours of an office of one's own; those of others are as unknown as those that nobody has. */
export async function findOwnHours(tx: Transaction, actor: Actor, id: string): Promise<NamedHours | undefined> {
  const hours = await findHours(tx, id);
  return hours && inScope(actor, "stadtbezirk", hours.officeId) ? hours : undefined;
}
