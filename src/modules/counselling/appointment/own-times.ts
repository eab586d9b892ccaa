import type { Colleague } from "#modules/identity/index.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";

export const ownOffices = ({ scopes = {} }: Actor): readonly string[] => scopes["stadtbezirk"] ?? [];

/** Whose work it is: one's own, or that of the one whom one stands in for. */
export const selfOf = ({ id, substituteFor }: Actor): string => substituteFor ?? id;

const scopesOf = ({ scopes }: Colleague, kind: string): readonly string[] =>
  scopes.filter((each) => each.startsWith(`${kind}:`)).map((each) => each.slice(kind.length + 1));

/** Who counsels in one of these offices. */
export const counsellorsIn = (colleagues: readonly Colleague[], officeIds: readonly string[]): readonly Colleague[] =>
  colleagues.filter(
    (each) =>
      each.active &&
      each.roles.includes("counsellor") &&
      scopesOf(each, "stadtbezirk").some((office) => officeIds.includes(office)),
  );

/** Where a colleague's times belong: an office that they share with whoever opens them, and who pays them. */
export function timesOf(
  colleagues: readonly Colleague[],
  staffId: string,
  officeIds: readonly string[],
): { readonly officeId: string; readonly employerId: string; readonly staffId: string } {
  const colleague = counsellorsIn(colleagues, officeIds).find(({ id }) => id === staffId);
  const officeId = colleague && scopesOf(colleague, "stadtbezirk").find((office) => officeIds.includes(office));
  const employerId = colleague && scopesOf(colleague, "employer")[0];
  if (officeId === undefined || employerId === undefined)
    throw refuseFields({ field: "wer", reason: "counselling.slot.no-colleague" });
  return { officeId, employerId, staffId };
}
