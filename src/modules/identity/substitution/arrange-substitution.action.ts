import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { typedDate } from "#platform/dates/typed-date.ts";
import { AccountId } from "../account/account.ts";
import { substitutionPolicy } from "../identity.policy.ts";
import { arrange } from "./substitution.ts";
import { addSubstitution, employersOf } from "./substitution.store.ts";

const account = requiredText(40).pipe(AccountId);

/** Before a holiday by whoever goes; in an illness by the office or the Verwaltung. */
export const arrangeSubstitution = action({
  name: "identity.substitution.arrange",
  input: z.object({ absent: account, substitute: account, from: requiredText(30), until: requiredText(30) }),
  subject: async (_, { absent }) => ({ absentId: String(absent) }),
  policy: substitutionPolicy,

  async run({ tx, input, actor, today }) {
    const sides = {
      absentEmployers: await employersOf(tx, input.absent),
      substituteEmployers: await employersOf(tx, input.substitute),
    };
    const planned = {
      id: newId(),
      absentId: input.absent,
      substituteId: input.substitute,
      fromOn: typedDate("from", input.from, today),
      untilOn: typedDate("until", input.until, today),
    };
    const arranged = arrange(planned, sides, today);
    await addSubstitution(tx, { ...arranged, createdBy: actor.id });
    return arranged;
  },

  journal: (_, { id }) => ({ subject: id }),
});
