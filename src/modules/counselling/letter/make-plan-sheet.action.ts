import { z } from "zod";
import { fullName, findPerson } from "#modules/people/index.ts";
import { listColleagues } from "#modules/identity/index.ts";
import { listOffices } from "#modules/places/index.ts";
import { action } from "#platform/action/action.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { CaseId } from "../case/case.ts";
import { findCase } from "../case/case.store.ts";
import { letterPolicy } from "../counselling.policy.ts";
import { listDocuments } from "../document/document.store.ts";
import { keepPaper } from "../document/keep-paper.store.ts";
import { listPlanSteps } from "../plan/plan.store.ts";
import { isDone } from "../plan/plan.ts";
import { fileDe } from "../texts/file-de.ts";
import { sourceOf } from "./letter-source.ts";
import { requireAlive } from "./make-letter.action.ts";
import { planPaper } from "./plan-paper.ts";

/** The plan for the person, as it stands today; the next one is the next version of the same sheet. */
export const makePlanSheet = action({
  name: "counselling.letter.make-plan-sheet",
  input: z.object({ caseId: CaseId }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: letterPolicy,

  async run(context) {
    const { tx, subject, today } = context;
    await requireAlive(tx, subject);
    const steps = (await listPlanSteps(tx, subject.id)).filter((step) => !isDone(step));
    if (steps.length === 0) throw refuse("counselling.letter.no-plan");
    const [office] = await listOffices(tx, subject.officeId);
    const order = planPaper({
      ...{ steps, office, today, name: fullName(await findPerson(tx, subject.personId)) },
      responsible: (await listColleagues(tx)).find(({ id }) => id === subject.responsibleId)?.name,
    });
    const earlier = (await listDocuments(tx, subject.id)).find(
      ({ kind, versions }) => kind === "hilfeplan" && versions[0]?.source,
    );
    return keepPaper(context, {
      ...{ order, kind: "hilfeplan", title: fileDe["counselling.plan.sheet.title"] },
      ...{ source: sourceOf("hilfeplan", {}), documentId: earlier?.id ?? null },
    });
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["documents"] }),
});
