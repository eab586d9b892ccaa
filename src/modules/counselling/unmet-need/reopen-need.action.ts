import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { needPolicy } from "../counselling.policy.ts";
import { findNeed, saveNeed } from "./unmet-need.store.ts";

/** The offer is gone again, or was the wrong one. */
export const reopenNeed = action({
  name: "counselling.need.reopen",
  input: z.object({ needId: z.uuid(), version: z.coerce.number().int() }),
  subject: (tx, { needId }) => findNeed(tx, needId),
  policy: needPolicy,
  async run({ tx, input, subject }) {
    const open = { ...subject, version: input.version, solvedOn: null, solvedBy: null, solvedWith: null };
    await saveNeed(tx, open);
    return open;
  },
});
