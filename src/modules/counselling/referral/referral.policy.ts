import type { Actor } from "#platform/policy/actor.ts";
import type { Policy } from "#platform/policy/policy.ts";
import type { Case } from "../case/case.ts";
import type { BriefContact } from "../contact/contact.ts";
import { inOwnCare, ofOwnOffice } from "../counselling.policy.ts";
import type { Referral } from "./referral.ts";

/** Asking for help in a case: whoever may read it. */
export const caseReferralPolicy: Policy<Case> = [
  { role: "counsellor", may: ["counselling.referral.send", "counselling.referral.prepare"], when: inOwnCare },
];

/** Asking for somebody at the counter: whoever may read the brief contact. */
export const contactReferralPolicy: Policy<BriefContact> = [
  {
    role: "counsellor",
    may: ["counselling.referral.send-from-contact", "counselling.referral.prepare-from-contact"],
    when: ofOwnOffice,
  },
];

/** A referral with what it began in: whoever may read the case or the contact may read it, as the database says. */
export type Request =
  | { readonly referral: Referral; readonly case: Case; readonly contact: null }
  | { readonly referral: Referral; readonly case: null; readonly contact: BriefContact };

const ofOwnCareOrOffice = (actor: Actor, request: Request): boolean =>
  request.case === null ? ofOwnOffice(actor, request.contact) : inOwnCare(actor, request.case);

export const referralPolicy: Policy<Request> = [
  {
    role: "counsellor",
    may: ["counselling.referral.show", "counselling.referral.advance", "counselling.referral.remind"],
    when: ofOwnCareOrOffice,
  },
];

export const referralsPolicy: Policy = [
  { role: "counsellor", may: ["counselling.referral.list"] },
  { role: "system", may: ["counselling.referral.chase"] },
  { role: "management", may: ["counselling.referral.deadlines", "counselling.referral.set-deadlines"] },
];

/** Whoever holds the link answers; the link says to what. */
export const referralLinkPolicy: Policy = [{ role: "public", may: ["counselling.referral.answer"] }];
