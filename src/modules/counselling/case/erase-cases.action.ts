import { z } from "zod";
import { periodOf } from "#law/retention-period.ts";
import { erasePersons } from "#modules/people/index.ts";
import { action, noSubject } from "#platform/action/action.ts";
import { casesPolicy } from "../counselling.policy.ts";
import { lastYearOver } from "./case-years.ts";
import { deleteClosedCases } from "./case.store.ts";

/** Cases closed so long ago that nobody may keep them any more go, with the person they were about. */
export const eraseCases = action({
  name: "counselling.case.erase",
  input: z.object({}),
  subject: noSubject,
  policy: casesPolicy,

  async run({ tx, today }) {
    const persons = await deleteClosedCases(tx, lastYearOver(today, periodOf("counselling.cases", "concern")));
    await erasePersons(tx, persons);
    return persons.length;
  },

  journal: (_, erased) => ({ subject: null, count: erased }),
});
