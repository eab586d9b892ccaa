import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { freshnessPolicy } from "../freshness.policy.ts";
import { findRhythms } from "./rhythm.store.ts";

export const showRhythm = view({
  name: "directory.freshness.show-rhythm",
  input: z.object({}),
  policy: freshnessPolicy,
  load: ({ tx }) => findRhythms(tx),
});
