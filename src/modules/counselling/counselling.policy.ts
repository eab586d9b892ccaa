import { type Actor, actsAs, inScope } from "#platform/policy/actor.ts";
import type { Policy } from "#platform/policy/policy.ts";
import type { Case } from "./case/case.ts";
import type { BriefContact } from "./contact/contact.ts";
import type { ContactTemplate } from "./template/template.ts";
import type { UnmetNeed } from "./unmet-need/unmet-need.ts";

export const ofOwnOffice = (
  actor: Actor,
  { officeId, createdBy }: Pick<BriefContact, "officeId" | "createdBy">,
): boolean => inScope(actor, "stadtbezirk", officeId) || actsAs(actor, createdBy);

/** Own office and employer; the other employer of the tandem with the person's consent; whoever is responsible, wherever. */
export const inOwnCare = (
  actor: Actor,
  { officeId, employerId, sharedInTandem, responsibleId }: Pick<Case, CareFields>,
): boolean =>
  actsAs(actor, responsibleId) ||
  (inScope(actor, "stadtbezirk", officeId) && (sharedInTandem || inScope(actor, "employer", employerId)));
type CareFields = "officeId" | "employerId" | "sharedInTandem" | "responsibleId";

export const contactPolicy: Policy<BriefContact> = [
  {
    role: "counsellor",
    may: ["counselling.contact.show", "counselling.contact.correct", "counselling.contact.take-back"],
    when: ofOwnOffice,
  },
];

export const templatePolicy: Policy<ContactTemplate> = [
  {
    role: "counsellor",
    may: ["counselling.template.remove"],
    when: (actor, { officeId }) => inScope(actor, "stadtbezirk", officeId),
  },
];

export const needPolicy: Policy<UnmetNeed> = [
  {
    role: "counsellor",
    may: ["counselling.need.show", "counselling.need.solve", "counselling.need.reopen"],
    when: ofOwnOffice,
  },
];

/** Wishes are read by the office that heard them; planning sees numbers, small ones hidden. */
export const needsPolicy: Policy = [
  { role: "counsellor", may: ["counselling.need.list", "counselling.need.export"] },
  { role: "planner", may: ["counselling.need.count"] },
  { role: "management", may: ["counselling.need.count"] },
];

/** Deeds that make something new or list what row-level security shows. */
export const contactsPolicy: Policy = [
  {
    role: "counsellor",
    may: [
      "counselling.contact.add",
      "counselling.contact.ask",
      "counselling.contact.list",
      "counselling.contact.export",
      "counselling.outreach.ask",
      "counselling.tally.add",
      "counselling.tally.ask",
      "counselling.template.add",
      "counselling.template.list",
    ],
  },
];

export const casePolicy: Policy<Case> = [
  {
    role: "counsellor",
    may: [
      "counselling.case.show",
      "counselling.case.change",
      "counselling.case.move",
      "counselling.case.close",
      "counselling.case.reopen",
      "counselling.case.note-after-call",
      "counselling.case.hand-over",
      "counselling.case.transfer",
    ],
    when: inOwnCare,
  },
];

/** What belongs to a case is done by whoever may do something to the case. */
export const consentPolicy: Policy<Case> = [
  { role: "counsellor", may: ["counselling.consent.record", "counselling.consent.withdraw"], when: inOwnCare },
];
export const caseContactPolicy: Policy<Case> = [
  { role: "counsellor", may: ["counselling.case-contact.add"], when: inOwnCare },
];
export const followUpPolicy: Policy<Case> = [
  {
    role: "counsellor",
    may: ["counselling.follow-up.add", "counselling.follow-up.finish", "counselling.follow-up.put-off"],
    when: inOwnCare,
  },
];
export const assessmentPolicy: Policy<Case> = [
  { role: "counsellor", may: ["counselling.assessment.write"], when: inOwnCare },
];
export const planPolicy: Policy<Case> = [
  { role: "counsellor", may: ["counselling.plan.add-step", "counselling.plan.change-step"], when: inOwnCare },
];
export const circlePolicy: Policy<Case> = [
  {
    role: "counsellor",
    may: ["counselling.circle.add", "counselling.circle.change", "counselling.circle.remove"],
    when: inOwnCare,
  },
];

/** Documents and letters are read and made by whoever reads the case. */
export const documentPolicy: Policy<Case> = [
  {
    role: "counsellor",
    may: [
      "counselling.document.add",
      "counselling.document.add-version",
      "counselling.document.change",
      "counselling.document.remove",
      "counselling.document.read",
    ],
    when: inOwnCare,
  },
];
export const letterPolicy: Policy<Case> = [
  {
    role: "counsellor",
    may: ["counselling.letter.make", "counselling.letter.make-plan-sheet", "counselling.letter.make-emergency-sheet"],
    when: inOwnCare,
  },
];

/** The rights of the person are served by whoever may read the case. */
export const privacyPolicy: Policy<Case> = [
  {
    role: "counsellor",
    may: [
      "counselling.privacy.show",
      "counselling.privacy.disclose",
      "counselling.privacy.restrict",
      "counselling.privacy.lift",
      "counselling.privacy.erase",
    ],
    when: inOwnCare,
  },
];

/** Proofs without persons. */
export const erasuresPolicy: Policy = [{ role: "data-protection", may: ["counselling.erasure.list"] }];

/** After a restore: nobody works with the product yet. */
export const erasingAgainPolicy: Policy = [{ role: "system", may: ["counselling.privacy.erase-again"] }];

export const casesPolicy: Policy = [
  {
    role: "counsellor",
    may: [
      "counselling.case.open",
      "counselling.case.ask",
      "counselling.case.list",
      "counselling.case.list-recent",
      "counselling.case.list-dormant",
      "counselling.case.close-dormant",
      "counselling.handover.list",
      "counselling.handover.pass-on",
      "counselling.follow-up.list",
    ],
  },
  { role: "system", may: ["counselling.case.erase"] },
];
