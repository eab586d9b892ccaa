import { z } from "zod";
import { listColleagues } from "#modules/identity/index.ts";
import { action } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { typedDate } from "#platform/dates/typed-date.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { colleagueIn } from "../case/case-colleague.ts";
import { CaseId } from "../case/case.ts";
import { findCase } from "../case/case.store.ts";
import { requireOpen } from "../case/transition.ts";
import { followUpPolicy } from "../counselling.policy.ts";
import { addFollowUp } from "./follow-up.store.ts";

/** What must not be forgotten, by whom, on which day: only for somebody who may read the case. */
export const planFollowUp = action({
  name: "counselling.follow-up.add",
  input: z.object({ caseId: CaseId, what: requiredText(300), dueOn: requiredText(30), forId: z.string().catch("") }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: followUpPolicy,

  async run({ tx, subject, input, actor, today }) {
    requireOpen(subject);
    const dueOn = typedDate("dueOn", input.dueOn, today);
    if (dueOn < today) throw refuseFields({ field: "dueOn", reason: "counselling.day.past" });
    const forId = input.forId || (actor.substituteFor ?? actor.id);
    const colleague = (await listColleagues(tx)).find(({ id }) => id === forId);
    const isOwn = forId === actor.id || forId === subject.responsibleId;
    if (!isOwn && !(colleague && colleagueIn(subject, colleague).reads))
      throw refuseFields({ field: "forId", reason: "counselling.case.no-colleague" });
    const { caseId, what } = input;
    await addFollowUp(tx, { caseId, what, dueOn, forId, id: newId(), doneOn: null, createdBy: actor.id });
    return subject;
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["followUps"] }),
});
