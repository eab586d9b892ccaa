import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { needPolicy } from "../counselling.policy.ts";
import { findNeed, saveNeed } from "./unmet-need.store.ts";

/** What was missing is there now: the need stays counted for the time when it was missing. */
export const solveNeed = action({
  name: "counselling.need.solve",
  input: z.object({ needId: z.uuid(), version: z.coerce.number().int(), offer: requiredText(200) }),
  subject: (tx, { needId }) => findNeed(tx, needId),
  policy: needPolicy,
  async run({ tx, input, subject, actor, today }) {
    const { version, offer } = input;
    const solved = { ...subject, version, solvedOn: today, solvedBy: actor.id, solvedWith: offer };
    await saveNeed(tx, solved);
    return solved;
  },
});
