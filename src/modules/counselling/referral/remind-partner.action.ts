import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { lockRequestToSend } from "./case-referral.store.ts";
import { isOpen, ReferralId } from "./referral.ts";
import { sendRequest } from "./referral-mail.store.ts";
import { referralPolicy } from "./referral.policy.ts";
import { saveReferral } from "./referral.store.ts";

/** Asks once more, before the days of the deadline. */
export const remindPartner = action({
  name: "counselling.referral.remind",
  input: z.object({ referralId: ReferralId, baseUrl: z.url() }),
  subject: (tx, { referralId }) => lockRequestToSend(tx, referralId),
  policy: referralPolicy,

  async run({ tx, input, subject: { referral }, actor, today, now }) {
    if (!isOpen(referral)) throw refuse("counselling.referral.answered");
    if (referral.chasedOn === today) throw refuse("counselling.referral.chased-today");
    const reminded = { ...referral, chasedOn: today };
    await saveReferral(tx, reminded);
    await sendRequest(tx, reminded, { baseUrl: input.baseUrl, actor, now, again: true });
    return reminded;
  },

  journal: (_, { id }) => ({ subject: id, changed: ["chasedOn"] }),
});
