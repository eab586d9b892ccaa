import { overBefore, periodOf } from "#law/retention-period.ts";
import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { offersPolicy } from "../offers.policy.ts";
import { deleteRevisions } from "./revision.store.ts";

/** Former versions name who wrote them: they go when nobody needs to go back to them any more. */
export const eraseRevisions = action({
  name: "offers.revision.erase",
  input: z.object({}),
  subject: noSubject,
  policy: offersPolicy,
  run: ({ tx, now }) => deleteRevisions(tx, overBefore(now, periodOf("offers.revisions", "actor_name"))),
  journal: (_, erased) => ({ subject: null, count: erased }),
});
