import { z } from "zod";
import { periodOf } from "#law/retention-period.ts";
import { erasePersons } from "#modules/people/index.ts";
import { action, noSubject } from "#platform/action/action.ts";
import { casesPolicy } from "../counselling.policy.ts";
import { lastYearOver } from "./case-years.ts";
import { deleteCases, listClosedCases } from "./case.store.ts";

/** Cases closed so long ago that nobody may keep them any more go, with the person they were about. */
export const eraseCases = action({
  name: "counselling.case.erase",
  input: z.object({}),
  subject: noSubject,
  policy: casesPolicy,

  async run({ tx, today }) {
    const over = await listClosedCases(tx, lastYearOver(today, periodOf("counselling.cases", "concern")));
    await deleteCases(tx, over, { rule: "frist", on: today });
    await erasePersons(
      tx,
      over.map(({ personId }) => personId),
    );
    return over.length;
  },

  journal: (_, erased) => ({ subject: null, count: erased }),
});
