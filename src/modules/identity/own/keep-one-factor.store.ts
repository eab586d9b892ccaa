import type { Transaction } from "#platform/database/connect.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { findSetting } from "#platform/settings/settings.store.ts";
import { factorsOf, hasFactor } from "../factor/factors.store.ts";
import { needsFactor, requirementKey } from "../factor/required.ts";

/** The last factor may go only where none is needed. "signed-in" is no role that anybody was given. */
export async function keepOneFactor(tx: Transaction, actor: Actor, demo: boolean): Promise<void> {
  if (hasFactor(await factorsOf(tx, actor.id))) return;
  const roles = actor.roles.filter((role) => role !== "signed-in");
  if (needsFactor(roles, await findSetting(tx, requirementKey), demo)) throw refuse("identity.factor.last");
}
