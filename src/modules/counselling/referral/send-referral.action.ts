import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { optionalText, severalOf } from "#platform/action/input.ts";
import { Refusal, refuse } from "#platform/refusal/refusal.ts";
import { CaseId } from "../case/case.ts";
import { findCase } from "../case/case.store.ts";
import { newReferral } from "./new-referral.ts";
import { putOnItsWay } from "./put-on-its-way.store.ts";
import { caseReferralPolicy } from "./referral.policy.ts";
import { maySeePerson, sharedParts } from "./referral.ts";
import { listGivenConsents } from "./referral.store.ts";
import { requestFields } from "./request-fields.ts";
import { chooseTarget } from "./target.store.ts";

/** Asks somebody to help. What they learn of the person is what the consent allows, and not before they said yes. */
export const sendReferral = action({
  name: "counselling.referral.send",
  input: z.object({
    ...requestFields,
    caseId: CaseId,
    reachable: optionalText(300),
    shares: severalOf(z.enum(sharedParts)),
  }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: caseReferralPolicy,

  async run({ tx, input, subject, actor, today, now }) {
    if (subject.closedOn !== null) throw refuse("counselling.referral.case-closed");
    const { what, reachable, shares, channel, baseUrl } = input;
    const asked = await chooseTarget(tx, input, channel);
    if (shares.length > 0 && !maySeePerson(await listGivenConsents(tx, subject.id), asked.targetName, today))
      throw new Refusal("platform.fields", 422, {
        fields: [{ field: "shares", reason: "counselling.referral.no-consent", details: { name: asked.targetName } }],
      });
    const sent = newReferral({
      ...asked,
      ...{ what, reachable, shares, channel },
      caseId: subject.id,
      contactId: null,
      officeId: subject.officeId,
      responsibleId: subject.responsibleId ?? actor.id,
      sentOn: today,
    });
    await putOnItsWay(tx, sent, { baseUrl, actor, now });
    return sent;
  },

  journal: (_, { id }) => ({ subject: id }),
});
