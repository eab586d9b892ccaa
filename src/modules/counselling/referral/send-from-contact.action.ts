import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { findContact } from "../contact/contact.store.ts";
import { newReferral } from "./new-referral.ts";
import { putOnItsWay } from "./put-on-its-way.store.ts";
import { contactReferralPolicy } from "./referral.policy.ts";
import { requestFields } from "./request-fields.ts";
import { chooseTarget } from "./target.store.ts";

/** Asks for somebody at the counter who gave no name: the wish goes on its way, and nothing of a person. */
export const sendFromContact = action({
  name: "counselling.referral.send-from-contact",
  input: z.object({ ...requestFields, contactId: z.uuid() }),
  subject: (tx, { contactId }) => findContact(tx, contactId),
  policy: contactReferralPolicy,

  async run({ tx, input, subject, actor, today, now }) {
    if (subject.result === "fall") throw refuse("counselling.referral.contact-is-case");
    const { what, channel, baseUrl } = input;
    const sent = newReferral({
      ...(await chooseTarget(tx, input, channel)),
      ...{ what, channel },
      reachable: null,
      shares: [],
      caseId: null,
      contactId: subject.id,
      officeId: subject.officeId,
      responsibleId: actor.substituteFor ?? actor.id,
      sentOn: today,
    });
    await putOnItsWay(tx, sent, { baseUrl, actor, now });
    return sent;
  },

  journal: (_, { id }) => ({ subject: id }),
});
