import type { Actor } from "#platform/policy/actor.ts";
import type { Policy } from "#platform/policy/policy.ts";
import type { Case } from "../case/case.ts";
import { inOwnCare } from "../counselling.policy.ts";
import type { Referral } from "./referral.ts";

/** Asking for help in a case: whoever may read it. */
export const caseReferralPolicy: Policy<Case> = [
  { role: "counsellor", may: ["counselling.referral.send", "counselling.referral.prepare"], when: inOwnCare },
];

/** A referral with the case that it belongs to: whoever may read the case may read it, as the database says. */
export interface CaseReferral {
  readonly referral: Referral;
  readonly case: Case;
}

const ofCaseInOwnCare = (actor: Actor, subject: CaseReferral): boolean => inOwnCare(actor, subject.case);

export const referralPolicy: Policy<CaseReferral> = [
  {
    role: "counsellor",
    may: ["counselling.referral.show", "counselling.referral.advance", "counselling.referral.remind"],
    when: ofCaseInOwnCare,
  },
];

export const referralsPolicy: Policy = [
  { role: "counsellor", may: ["counselling.referral.list"] },
  { role: "system", may: ["counselling.referral.chase"] },
  { role: "management", may: ["counselling.referral.deadlines", "counselling.referral.set-deadlines"] },
];

/** Whoever holds the link answers; the link says to what. */
export const referralLinkPolicy: Policy = [{ role: "public", may: ["counselling.referral.answer"] }];
