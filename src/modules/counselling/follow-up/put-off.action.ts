import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { typedDate } from "#platform/dates/typed-date.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { CaseId } from "../case/case.ts";
import { findCase } from "../case/case.store.ts";
import { followUpPolicy } from "../counselling.policy.ts";
import { saveFollowUp } from "./follow-up.store.ts";

/** Another day. */
export const putOffFollowUp = action({
  name: "counselling.follow-up.put-off",
  input: z.object({ caseId: CaseId, followUpId: z.uuid(), dueOn: requiredText(30) }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: followUpPolicy,

  async run({ tx, subject, input, today }) {
    const dueOn = typedDate("dueOn", input.dueOn, today);
    if (dueOn < today) throw refuseFields({ field: "dueOn", reason: "counselling.day.past" });
    await saveFollowUp(tx, { id: input.followUpId, caseId: subject.id, dueOn });
    return subject;
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["followUps"] }),
});
