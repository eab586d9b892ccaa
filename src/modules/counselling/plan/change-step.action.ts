import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { CaseId } from "../case/case.ts";
import { findCase } from "../case/case.store.ts";
import { requireOpen } from "../case/transition.ts";
import { planPolicy } from "../counselling.policy.ts";
import { chosenVersion, versionSeen } from "../typed-choice.ts";
import { typedDayOrNone } from "../typed-day.ts";
import { stepFields } from "./add-step.action.ts";
import { savePlanStep } from "./plan.store.ts";

export const changePlanStep = action({
  name: "counselling.plan.change-step",
  input: z.object({
    caseId: CaseId,
    stepId: z.uuid(),
    version: versionSeen(),
    fassung: chosenVersion(),
    ...stepFields,
  }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: planPolicy,

  async run({ tx, subject, input, today }) {
    requireOpen(subject);
    const { stepId, fassung, ...step } = input;
    if (fassung === "gespeicherte") return subject;
    const untilOn = typedDayOrNone("untilOn", input.untilOn, today);
    await savePlanStep(tx, { ...step, untilOn, id: stepId });
    return subject;
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["plan"] }),
});
