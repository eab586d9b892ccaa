import type { z } from "zod";
import { type Action, perform } from "#platform/action/action.ts";
import { system } from "#platform/policy/actor.ts";
import type { World } from "#platform/web/world.ts";
import type { Job } from "./jobs.ts";

/** A deed that the product does by itself: at that time of the night, and after each start, for what a machine that was off has missed. */
export const nightly = <Subject, Result>(
  deed: Action<z.ZodObject<{}>, Subject, Result>,
  at: `${number}:${number}`,
  { staff, clock }: Pick<World, "staff" | "clock">,
): Job => {
  const [hour, minute] = at.split(":").map(Number);
  return {
    name: deed.name,
    schedule: `${minute} ${hour} * * *`,
    atStart: true,
    run: async () => void (await perform(deed, { db: staff, actor: system, clock }, {})),
  };
};
