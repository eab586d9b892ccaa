import { type Actor, inScope } from "#platform/policy/actor.ts";
import { refuse } from "#platform/refusal/refusal.ts";

/** What belongs to an office is changed by those who work there. */
export const ofOwnOffice = (actor: Actor, { officeId }: { readonly officeId: string }): boolean =>
  inScope(actor, "stadtbezirk", officeId);

/** The office for which something new is made: the one asked for, if it is one's own, else the first of one's own. */
export function ownOffice({ scopes = {} }: Actor, wanted: string | null = null): string {
  const offices = scopes["stadtbezirk"] ?? [];
  const officeId = wanted === null ? offices[0] : offices.find((each) => each === wanted);
  if (officeId === undefined) throw refuse("network.no-office");
  return officeId;
}

export const ownOffices = ({ scopes = {} }: Actor): readonly string[] => scopes["stadtbezirk"] ?? [];
