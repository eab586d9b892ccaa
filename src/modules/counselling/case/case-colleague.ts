import type { Colleague } from "#modules/identity/index.ts";
import type { CaseColleague } from "./case-file.ts";
import type { Case } from "./case.ts";

/** Whether a colleague reads the case: the same rule as `inOwnCare`, said of somebody else. */
export function colleagueIn(
  { officeId, employerId, sharedInTandem, responsibleId }: Case,
  { id, name, workplace, active, roles, scopes }: Colleague,
): CaseColleague {
  const inOffice = scopes.includes(`stadtbezirk:${officeId}`);
  const paidBySame = scopes.includes(`employer:${employerId}`);
  const reads = roles.includes("counsellor") && inOffice && (sharedInTandem || paidBySame);
  const officeIds =
    active && roles.includes("counsellor")
      ? scopes.filter((each) => each.startsWith("stadtbezirk:")).map((each) => each.slice("stadtbezirk:".length))
      : [];
  return { id, name, workplace, officeIds, reads: active && (reads || id === responsibleId) };
}
