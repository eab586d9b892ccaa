import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { listColleagues } from "../account/account.store.ts";
import { substitutionsPolicy } from "../identity.policy.ts";
import { listSubstitutions } from "./substitution.store.ts";

/** Who stands in for whom, and who could. */
export const showSubstitutions = view({
  name: "identity.substitution.list",
  input: z.object({}),
  policy: substitutionsPolicy,
  load: async ({ tx, actor, today }) => {
    const colleagues = await listColleagues(tx);
    return {
      actor,
      today,
      substitutions: await listSubstitutions(tx, today),
      colleagues: colleagues.filter(
        ({ active, scopes }) => active && scopes.some((each) => each.startsWith("employer:")),
      ),
      forOthers: actor.roles.some((role) => role === "admin" || role === "management"),
    };
  },
});
