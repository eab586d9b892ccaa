import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { view } from "#platform/action/view.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { putDeadlines, readDeadlines } from "./deadlines.store.ts";
import { referralsPolicy } from "./referral.policy.ts";

const days = z.coerce.number("platform.field.number").int("platform.field.number").min(1).max(365);

/** When partners are asked again, when a request is void, when somebody looks whether help lasted. */
export const setDeadlines = action({
  name: "counselling.referral.set-deadlines",
  input: z.object({ first: days, second: days, void: days, sustained: days }),
  subject: noSubject,
  policy: referralsPolicy,

  async run({ tx, input: { first, second, void: last, sustained } }) {
    if (!(first < second && second < last)) throw refuse("counselling.referral.deadlines-order");
    await putDeadlines(tx, { chase: [first, second], void: last, sustained });
    return null;
  },

  journal: () => ({ subject: null, changed: ["chase", "void", "sustained"] }),
});

export const showDeadlines = view({
  name: "counselling.referral.deadlines",
  input: z.object({}),
  policy: referralsPolicy,
  load: ({ tx }) => readDeadlines(tx),
});
