import { z } from "zod";
import { erasePersons } from "#modules/people/index.ts";
import { action, noSubject } from "#platform/action/action.ts";
import { CaseId } from "../case/case.ts";
import { deleteCases, listCasesOf } from "../case/case.store.ts";
import { erasingAgainPolicy } from "../counselling.policy.ts";
import { eraseOnDemand } from "./erase-on-demand.action.ts";

/** The deed whose lines in the journal name what was erased because somebody wanted it. */
export const erasedOnDemand = eraseOnDemand.name;

/** A backup brought back what somebody had wanted gone: it goes again, whatever state the backup has it in. */
export const eraseAgain = action({
  name: "counselling.privacy.erase-again",
  input: z.object({ caseIds: z.array(CaseId) }),
  subject: noSubject,
  policy: erasingAgainPolicy,

  async run({ tx, input, today }) {
    const back = await listCasesOf(tx, input.caseIds);
    await deleteCases(tx, back, { rule: "auf-verlangen", on: today });
    await erasePersons(
      tx,
      back.map(({ personId }) => personId),
    );
    return back.length;
  },

  journal: (_, erased) => ({ subject: null, count: erased }),
});
