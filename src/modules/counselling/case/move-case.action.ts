import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { optionalText } from "#platform/action/input.ts";
import { hasConsent } from "../consent/consent.ts";
import { listConsents } from "../consent/consent.store.ts";
import { casePolicy } from "../counselling.policy.ts";
import { addCaseEvent } from "../event/case-event.store.ts";
import { remindOf } from "../follow-up/remind.store.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { typedDayOrNone } from "../typed-day.ts";
import { CaseId, states } from "./case.ts";
import { findCase, saveCase } from "./case.store.ts";
import { move } from "./transition.ts";

/** A step: into clarification, into accompaniment, to rest. */
export const moveCase = action({
  name: "counselling.case.move",
  input: z.object({
    caseId: CaseId,
    to: z.enum(states, "counselling.case.no-state"),
    restingUntil: optionalText(30),
    detail: optionalText(300),
  }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: casePolicy,

  async run({ tx, subject, input, actor, today }) {
    const consented = hasConsent(await listConsents(tx, subject.id), "speichern", today);
    const restingUntil = typedDayOrNone("restingUntil", input.restingUntil, today);
    const moved = move(subject, { to: input.to, consented, restingUntil, on: today });
    await saveCase(tx, moved);
    if (moved.restingUntil !== null)
      await remindOf(tx, moved, { what: t["counselling.follow-up.resting"], dueOn: moved.restingUntil, by: actor.id });
    if (moved.state !== "neu")
      await addCaseEvent(tx, {
        caseId: moved.id,
        onDay: today,
        kind: moved.state,
        detail: input.detail,
        actorId: actor.id,
      });
    return moved;
  },
});
