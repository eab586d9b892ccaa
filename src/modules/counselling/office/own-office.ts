import type { Actor } from "#platform/policy/actor.ts";
import { refuse } from "#platform/refusal/refusal.ts";

/** The offices in which somebody works, or the one they stand in for. */
export const officesOf = ({ scopes = {} }: Pick<Actor, "scopes">): readonly string[] => scopes["stadtbezirk"] ?? [];

/** Where a deed is done: the office asked for, if it is one's own, else the first of one's own. */
export function officeOf(
  { scopes = {} }: Actor,
  wanted: string | null,
): { readonly officeId: string; readonly siteId: string | null; readonly employerId: string } {
  const offices = scopes["stadtbezirk"] ?? [];
  const officeId = wanted === null ? offices[0] : offices.find((each) => each === wanted);
  const employerId = scopes["employer"]?.[0];
  if (officeId === undefined || employerId === undefined) throw refuse("counselling.office.none");
  return { officeId, siteId: scopes["site"]?.[0] ?? null, employerId };
}
