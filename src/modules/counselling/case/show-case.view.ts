import { z } from "zod";
import { findPerson } from "#modules/people/index.ts";
import { view } from "#platform/action/view.ts";
import { casePolicy } from "../counselling.policy.ts";
import { CaseId } from "./case.ts";
import { listCaseThemes, readCase } from "./case.store.ts";

/** The file of a case: a read of Sozialdaten, so it leaves a line. */
export const showCase = view({
  name: "counselling.case.show",
  input: z.object({ caseId: CaseId }),
  subject: (tx, { caseId }) => readCase(tx, caseId),
  policy: casePolicy,
  journalled: true,
  load: async ({ tx, subject }) => ({
    case: subject,
    person: await findPerson(tx, subject.personId),
    themes: await listCaseThemes(tx, subject.id),
  }),
});
