import { z } from "zod";
import { erasePersons } from "#modules/people/index.ts";
import { action } from "#platform/action/action.ts";
import { CaseId } from "../case/case.ts";
import { deleteCases, findCase } from "../case/case.store.ts";
import { privacyPolicy } from "../counselling.policy.ts";

/** The person wants it. Where a reason to keep is stated, processing is restricted, and `findCase` refuses. */
export const eraseOnDemand = action({
  name: "counselling.privacy.erase",
  input: z.object({ caseId: CaseId, understood: z.enum(["ja"], "counselling.privacy.not-understood") }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: privacyPolicy,

  async run({ tx, subject, today }) {
    await deleteCases(tx, [subject], { rule: "auf-verlangen", on: today });
    await erasePersons(tx, [subject.personId]);
  },

  journal: ({ subject }) => ({ subject: subject.id }),
});
