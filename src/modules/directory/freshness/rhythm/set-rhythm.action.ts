import { action } from "#platform/action/action.ts";
import { freshnessPolicy } from "../freshness.policy.ts";
import { Rhythms } from "./rhythm.ts";
import { findRhythms, saveRhythms } from "./rhythm.store.ts";

/** Decides for the whole city how long an entry of a kind may wait. */
export const setRhythm = action({
  name: "directory.freshness.set-rhythm",
  input: Rhythms,
  subject: (tx) => findRhythms(tx),
  policy: freshnessPolicy,

  async run({ tx, input }) {
    await saveRhythms(tx, input);
    return input;
  },
});
