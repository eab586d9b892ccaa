import { perform } from "#platform/action/action.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import { nightly } from "#platform/jobs/nightly.job.ts";
import { system } from "#platform/policy/actor.ts";
import type { World } from "#platform/web/world.ts";
import { eraseOldSeals, remindSeals } from "./remind-seals.action.ts";

type Post = Pick<World, "staff" | "clock" | "city" | "environment">;

/** In the morning of working days. A demo city with a mail server must not write to real houses. */
const remindJob = ({ staff, clock, city, environment }: Post): Job => ({
  name: "network.seal.remind",
  schedule: "20 8 * * 1-5",
  run: async () => {
    if (environment.DEMO && environment.SMTP_URL !== undefined) return;
    const sender = { city: city.name, phone: city.centralPhone.display };
    await perform(remindSeals, { db: staff, actor: system, clock }, sender);
  },
});

export const sealJobs = (world: Post): readonly Job[] => [remindJob(world), nightly(eraseOldSeals, "3:56", world)];
