import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { casePolicy } from "../counselling.policy.ts";
import { addCaseEvent } from "../event/case-event.store.ts";
import { settleFollowUps } from "../follow-up/follow-up.store.ts";
import { CaseId } from "./case.ts";
import { findCase, saveCase } from "./case.store.ts";

/** Weeks after closing somebody asked how it went. */
export const noteAfterCall = action({
  name: "counselling.case.note-after-call",
  input: z.object({ caseId: CaseId, afterCallResult: requiredText(500) }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: casePolicy,

  async run({ tx, subject, input: { afterCallResult }, actor, today }) {
    if (subject.afterCallOn === null) throw refuse("counselling.case.no-after-call");
    const asked = { ...subject, afterCallResult };
    await saveCase(tx, asked);
    await settleFollowUps(tx, asked.id, { doneOn: today });
    const happened = { caseId: asked.id, onDay: today, kind: "nachgefragt", actorId: actor.id } as const;
    await addCaseEvent(tx, { ...happened, detail: afterCallResult });
    return asked;
  },
});
