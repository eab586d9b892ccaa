import type { LocalDate } from "#platform/dates/local-date.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { Refusal } from "#platform/refusal/refusal.ts";

/** By whom, when and as what something is written. */
export interface Deed {
  readonly name: string;
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly now: Date;
}

/** Nobody decides about an entry that they have not seen. */
export function requireVersion({ version }: { readonly version: number }, seen: number): void {
  if (version !== seen) throw new Refusal("platform.changed-meanwhile", 409);
}
