import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { optionalText } from "#platform/action/input.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { answerByLink, readByLink } from "./link.store.ts";
import { mayFollow, partnerAnswers } from "./referral.ts";
import { referralLinkPolicy } from "./referral.policy.ts";

/** A partner without account answers; the answer may be changed as long as the link holds and nothing began. */
export const answerReferral = action({
  name: "counselling.referral.answer",
  input: z.object({
    token: z.string().max(100),
    answer: z.enum(partnerAnswers, "counselling.referral.no-answer"),
    note: optionalText(500),
  }),
  subject: noSubject,
  policy: referralLinkPolicy,

  async run({ tx, input: { token, answer, note }, today, now }) {
    const asked = await readByLink(tx, token);
    if (asked.state !== answer && !mayFollow(asked.state, asked.initials === null).includes(answer))
      throw new Refusal("counselling.referral.not-any-more", 409);
    if (answer === "abgelehnt" && note === null)
      throw new Refusal("platform.fields", 422, {
        fields: [{ field: "note", reason: "counselling.referral.why-not" }],
      });
    return { id: await answerByLink(tx, token, { answer, note, today, now }) };
  },

  journal: (_, { id }) => ({ subject: id, changed: ["state"] }),
});
