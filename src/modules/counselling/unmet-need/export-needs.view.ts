import { view } from "#platform/action/view.ts";
import { needsPolicy } from "../counselling.policy.ts";
import { listNeeds } from "./need-list.store.ts";
import { NeedQuery } from "./need-query.ts";

const most = 50_000;

/** The same list as a table. */
export const exportNeeds = view({
  name: "counselling.need.export",
  input: NeedQuery,
  policy: needsPolicy,
  load: ({ tx, input }) => listNeeds(tx, input, { limit: most, offset: 0 }),
});
