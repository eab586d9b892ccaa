import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { optionalText, requiredText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { CaseId } from "../case/case.ts";
import { findCase } from "../case/case.store.ts";
import { requireOpen } from "../case/transition.ts";
import { planPolicy } from "../counselling.policy.ts";
import { typedDayOrNone } from "../typed-day.ts";
import { addPlanStep } from "./plan.store.ts";
import { stepStates } from "./plan.ts";

export const stepFields = {
  goal: requiredText(200),
  measure: optionalText(500),
  who: optionalText(200),
  untilOn: optionalText(30),
  state: z.enum(stepStates).catch("offen"),
};

export const planStep = action({
  name: "counselling.plan.add-step",
  input: z.object({ caseId: CaseId, ...stepFields }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: planPolicy,

  async run({ tx, subject, input, today }) {
    requireOpen(subject);
    const untilOn = typedDayOrNone("untilOn", input.untilOn, today);
    await addPlanStep(tx, { ...input, untilOn, id: newId(), version: 1 });
    return subject;
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["plan"] }),
});
