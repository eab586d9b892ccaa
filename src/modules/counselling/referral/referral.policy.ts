import { type Actor, actsAs } from "#platform/policy/actor.ts";
import type { Policy } from "#platform/policy/policy.ts";
import type { Case } from "../case/case.ts";
import { inOwnCare } from "../counselling.policy.ts";
import type { Referral } from "./referral.ts";

/** Asking for help in a case: whoever may read it. */
export const caseReferralPolicy: Policy<Case> = [
  { role: "counsellor", may: ["counselling.referral.send", "counselling.referral.prepare"], when: inOwnCare },
];

/** Row-level security shows a referral to whoever may read its case; here it is one's own office or one's own work. */
const ofOwnWork = (actor: Actor, { officeId, responsibleId }: Referral): boolean =>
  actsAs(actor, responsibleId) || (actor.scopes?.["stadtbezirk"]?.includes(officeId) ?? false);

export const referralPolicy: Policy<Referral> = [
  {
    role: "counsellor",
    may: ["counselling.referral.show", "counselling.referral.advance", "counselling.referral.remind"],
    when: ofOwnWork,
  },
];

export const referralsPolicy: Policy = [
  { role: "counsellor", may: ["counselling.referral.list"] },
  { role: "system", may: ["counselling.referral.chase"] },
  { role: "management", may: ["counselling.referral.deadlines", "counselling.referral.set-deadlines"] },
];

/** Whoever holds the link answers; the link says to what. */
export const referralLinkPolicy: Policy = [{ role: "public", may: ["counselling.referral.answer"] }];
