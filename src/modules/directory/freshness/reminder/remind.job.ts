import { perform } from "#platform/action/action.ts";
import { holidaysNw } from "#platform/dates/holidays.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import { system } from "#platform/policy/actor.ts";
import type { World } from "#platform/web/world.ts";
import { mayWriteToHouses, senderOf } from "../../links/sender.ts";
import { isMailDay } from "./reminder.ts";
import { remind } from "./remind.action.ts";

type Post = Pick<World, "staff" | "clock" | "city" | "environment">;

/** In the morning, when somebody is there to read it; never at weekends and on holidays. */
export const remindJob = (world: Post): Job => ({
  name: "directory.freshness.remind",
  schedule: "30 7 * * 1-5",
  run: async () => {
    const { staff: db, clock } = world;
    if (!mayWriteToHouses(world) || !isMailDay(clock.today(), holidaysNw())) return;
    await perform(remind, { db, actor: system, clock }, senderOf(world));
  },
});
