import { z } from "zod";
import { findPerson, savePerson } from "#modules/people/index.ts";
import { action, type DeedContext } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { type Case, CaseId } from "../case/case.ts";
import { findCaseOfRights } from "../case/case.store.ts";
import { privacyPolicy } from "../counselling.policy.ts";
import { addCaseEvent } from "../event/case-event.store.ts";

const reasoned = { caseId: CaseId, reason: requiredText(500) };

/** From now on the file is read, but nothing in it is changed, passed on or erased (§ 84 SGB X, Art. 18 DSGVO). */
export const restrictProcessing = action({
  name: "counselling.privacy.restrict",
  input: z.object({ ...reasoned, understood: z.enum(["ja"], "counselling.privacy.not-understood") }),
  subject: (tx, { caseId }) => findCaseOfRights(tx, caseId),
  policy: privacyPolicy,

  run: (context) => restrict(context, true),
  journal: ({ subject }) => ({ subject: subject.id, changed: ["restrictedOn"] }),
});

export const liftRestriction = action({
  name: "counselling.privacy.lift",
  input: z.object(reasoned),
  subject: (tx, { caseId }) => findCaseOfRights(tx, caseId),
  policy: privacyPolicy,

  run: (context) => restrict(context, false),
  journal: ({ subject }) => ({ subject: subject.id, changed: ["restrictedOn"] }),
});

async function restrict(
  { tx, subject, input, actor, today }: DeedContext<{ readonly reason: string }, Case>,
  wanted: boolean,
): Promise<Case> {
  const { id, version, restrictedOn } = await findPerson(tx, subject.personId);
  if (wanted && restrictedOn !== null) throw refuse("counselling.privacy.already-restricted");
  if (!wanted && restrictedOn === null) throw refuse("counselling.privacy.not-restricted");
  await savePerson(tx, { id, version, restrictedOn: wanted ? today : null });
  const kind = wanted ? "eingeschraenkt" : "freigegeben";
  await addCaseEvent(tx, { caseId: subject.id, onDay: today, kind, actorId: actor.id, detail: input.reason });
  return subject;
}
