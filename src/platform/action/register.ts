import type { Actor } from "#platform/policy/actor.ts";
import { mayEver, type Policy } from "#platform/policy/policy.ts";

/** Every deed and every read of the staff area, for menus and for the generated tables of permissions and journal words. */
export interface Registered {
  readonly kind: "deed" | "view";
  readonly name: string;
  // A policy of any subject: only its roles and names are read here.
  readonly policy: Policy<never>;
}

const all = new Map<string, Registered>();

export function register(entry: Registered): void {
  if (all.has(entry.name)) throw new Error(`Two deeds or views are called ${entry.name}`);
  all.set(entry.name, entry);
}

export const registered = (): readonly Registered[] =>
  [...all.values()].toSorted((one, other) => one.name.localeCompare(other.name, "en"));

/** Whether this person may do or see this at least somewhere. */
export function seenBy(actor: Actor, name: string): boolean {
  const entry = all.get(name);
  return entry !== undefined && mayEver(entry.policy, actor, name);
}
