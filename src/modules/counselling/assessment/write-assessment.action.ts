import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { optionalText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { CaseId } from "../case/case.ts";
import { findCase } from "../case/case.store.ts";
import { requireOpen } from "../case/transition.ts";
import { assessmentPolicy } from "../counselling.policy.ts";
import { chosenVersion, optionally, versionSeen } from "../typed-choice.ts";
import { addAssessment, listAssessments, saveAssessment } from "./assessment.store.ts";
import { dementias, livings } from "./assessment.ts";

const note = () => optionalText(1000);

/** How somebody lives: one assessment a day, older ones stay as they were. */
export const writeAssessment = action({
  name: "counselling.assessment.write",
  input: z.object({
    caseId: CaseId,
    version: versionSeen(),
    fassung: chosenVersion(),
    living: optionally(z.enum(livings)),
    pflegegrad: optionally(z.coerce.number().int().min(0).max(5)),
    dementia: optionally(z.enum(dementias)),
    ...{ mobilitaet: note(), verstehen: note(), verhalten: note() },
    ...{ selbstversorgung: note(), krankheit: note(), alltag: note() },
    ...{ housing: note(), safety: note(), dementiaNote: note() },
    ...{ languageNote: note(), moneyNote: note(), networkNote: note() },
  }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: assessmentPolicy,

  async run({ tx, subject, input, actor, today }) {
    requireOpen(subject);
    const { version, fassung, ...seen } = input;
    if (fassung === "gespeicherte") return subject;
    const [latest] = await listAssessments(tx, subject.id);
    // Somebody wrote one since this form was opened, today or on an earlier day.
    if ((latest?.version ?? 0) !== version) throw new Refusal("counselling.assessment.changed-meanwhile", 409);
    const written = { ...seen, onDay: today, authorId: actor.id };
    if (latest?.onDay === today) await saveAssessment(tx, { ...written, id: latest.id, version });
    else await addAssessment(tx, { ...written, id: newId(), version: version + 1 });
    return subject;
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["assessment"] }),
});
