import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { CaseId } from "../case/case.ts";
import { findCase } from "../case/case.store.ts";
import { followUpPolicy } from "../counselling.policy.ts";
import { saveFollowUp } from "./follow-up.store.ts";

/** Done; or, with `again`, not done after all. */
export const finishFollowUp = action({
  name: "counselling.follow-up.finish",
  input: z.object({ caseId: CaseId, followUpId: z.uuid(), again: z.enum(["ja"]).optional() }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: followUpPolicy,

  async run({ tx, subject, input, today }) {
    await saveFollowUp(tx, { id: input.followUpId, caseId: subject.id, doneOn: input.again ? null : today });
    return subject;
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["followUps"] }),
});
