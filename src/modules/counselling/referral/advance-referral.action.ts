import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { optionalText } from "#platform/action/input.ts";
import { typedDate } from "#platform/dates/typed-date.ts";
import { lockRequest } from "./case-referral.store.ts";
import { advance, ReferralId, referralStates, sayers } from "./referral.ts";
import { referralPolicy } from "./referral.policy.ts";
import { noteStep, saveReferral } from "./referral.store.ts";

/** What the partner said on the phone or on paper, what the person says, what the office knows. */
export const advanceReferral = action({
  name: "counselling.referral.advance",
  input: z.object({
    referralId: ReferralId,
    to: z.enum(referralStates, "counselling.referral.no-state"),
    says: z.enum(sayers, "counselling.referral.no-sayer"),
    on: optionalText(30),
    note: optionalText(500),
  }),
  subject: (tx, { referralId }) => lockRequest(tx, referralId),
  policy: referralPolicy,

  async run({ tx, input: { to, says, on, note }, subject: { referral }, actor, today, now }) {
    const onDay = on === null ? today : typedDate("on", on, today);
    const further = advance(referral, { to, on: onDay, says, reason: note });
    await saveReferral(tx, further);
    await noteStep(tx, { referralId: referral.id, state: to, onDay, says, note, recordedBy: actor.id }, now);
    return further;
  },

  journal: (_, { id }) => ({ subject: id, changed: ["state"] }),
});
