import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { importsPolicy } from "../imports.policy.ts";
import { orders, requireVersion, RunId, stateAfter } from "./run.ts";
import { lockRun, saveRun } from "./run.store.ts";

/** Orders that a file is applied or undone; a job does it, since it may take longer than anybody waits for a page. */
export const orderRun = action({
  name: "directory.import.order",
  input: z.object({ id: RunId, stand: z.coerce.number().int(), was: z.enum(orders) }),
  subject: (tx, { id }) => lockRun(tx, id),
  policy: importsPolicy,

  async run({ tx, input, subject, actor }) {
    requireVersion(subject, input.stand);
    const state = stateAfter(subject, input.was);
    await saveRun(tx, subject, { state, done: 0, problem: null, orderedBy: actor.id, orderedByName: actor.name });
    return { id: subject.id, was: input.was };
  },

  journal: ({ input }, { id }) => ({ subject: id, changed: [input.was] }),
});
