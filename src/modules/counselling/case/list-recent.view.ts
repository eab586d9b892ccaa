import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { latelyTouched } from "#platform/journal/journal.store.ts";
import { casesPolicy } from "../counselling.policy.ts";
import { listCasesById } from "./case-list.store.ts";

const most = 8;

/** The cases that somebody opened last and may still read: whoever was called away finds back. */
export const showRecentCases = view({
  name: "counselling.case.list-recent",
  input: z.object({}),
  policy: casesPolicy,
  journalled: true,
  load: async ({ tx, actor }) => {
    const opened = await latelyTouched(tx, { actor: actor.id, deed: "counselling.case.show", most });
    return listCasesById(tx, opened);
  },
});
