import { z } from "zod";
import { findPerson } from "#modules/people/index.ts";
import { view } from "#platform/action/view.ts";
import { CaseId } from "../case/case.ts";
import { readCase } from "../case/case.store.ts";
import { readContact } from "../contact/contact.store.ts";
import { readRequest } from "./case-referral.store.ts";
import { readDeadlines } from "./deadlines.store.ts";
import { caseReferralPolicy, contactReferralPolicy, referralPolicy, referralsPolicy } from "./referral.policy.ts";
import { maySeePerson, ReferralId } from "./referral.ts";
import { listGivenConsents, listReferrals, listSteps } from "./referral.store.ts";
import { listOfContact } from "./referral-of-contact.store.ts";
import { standingNames } from "./standing.ts";
import { findTargets } from "./target.store.ts";

export const showReferral = view({
  name: "counselling.referral.show",
  input: z.object({ referralId: ReferralId }),
  subject: (tx, { referralId }) => readRequest(tx, referralId),
  policy: referralPolicy,
  journalled: true,
  load: async ({ tx, subject, today }) => ({
    referral: subject.referral,
    steps: await listSteps(tx, subject.referral.id),
    person: subject.case && (await findPerson(tx, subject.case.personId)),
    deadlines: await readDeadlines(tx),
    today,
  }),
});

const asked = z.string().trim().max(100).catch("").default("");

/** Whom one could ask, and what they may learn. */
export const prepareReferral = view({
  name: "counselling.referral.prepare",
  input: z.object({ caseId: CaseId, q: asked }),
  subject: (tx, { caseId }) => readCase(tx, caseId),
  policy: caseReferralPolicy,
  journalled: true,
  load: async ({ tx, input, subject, today }) => {
    const consents = await listGivenConsents(tx, subject.id);
    const targets = await findTargets(tx, input.q, subject.stadtbezirkId);
    return {
      case: subject,
      person: await findPerson(tx, subject.personId),
      q: input.q,
      targets: targets.map((target) => ({ ...target, maySee: maySeePerson(consents, target.name, today) })),
      deadlines: await readDeadlines(tx),
      running: (
        await listReferrals(tx, {
          caseId: subject.id,
          standing: undefined,
          responsibleId: undefined,
          page: 1,
          perPage: 20,
        })
      ).referrals,
    };
  },
});

/** The same for somebody who gave no name: nothing may be learned of them. */
export const prepareFromContact = view({
  name: "counselling.referral.prepare-from-contact",
  input: z.object({ contactId: z.uuid(), q: asked }),
  subject: (tx, { contactId }) => readContact(tx, contactId),
  policy: contactReferralPolicy,
  load: async ({ tx, input, subject }) => ({
    contact: subject,
    q: input.q,
    targets: await findTargets(tx, input.q, subject.stadtbezirkId),
    deadlines: await readDeadlines(tx),
    running: await listOfContact(tx, subject.id),
  }),
});

export const referralsPerPage = 50;

export const ReferralQuery = z.object({
  stand: z.enum(standingNames).catch("offen").default("offen"),
  wessen: z.enum(["alle"]).optional().catch(undefined),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type ReferralQuery = z.output<typeof ReferralQuery>;

export const showReferrals = view({
  name: "counselling.referral.list",
  input: ReferralQuery,
  policy: referralsPolicy,
  journalled: true,
  load: async ({ tx, input, actor, today }) => ({
    query: input,
    today,
    ...(await listReferrals(tx, {
      standing: input.stand,
      responsibleId: input.wessen === "alle" ? undefined : (actor.substituteFor ?? actor.id),
      page: input.seite,
      perPage: referralsPerPage,
    })),
  }),
});
