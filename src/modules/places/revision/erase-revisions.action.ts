import { overBefore, periodOf } from "#law/retention-period.ts";
import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { placesPolicy } from "../places.policy.ts";
import { deleteRevisions } from "./revision.store.ts";

/** Former versions name who wrote them: they go when nobody needs to go back to them any more. */
export const eraseRevisions = action({
  name: "places.revision.erase",
  input: z.object({}),
  subject: noSubject,
  policy: placesPolicy,
  run: ({ tx, now }) => deleteRevisions(tx, overBefore(now, periodOf("places.revisions", "actor_name"))),
  journal: (_, erased) => ({ subject: null, count: erased }),
});
