import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import { nightly } from "#platform/jobs/nightly.job.ts";
import { system } from "#platform/policy/actor.ts";
import type { World } from "#platform/web/world.ts";
import { hasUnwritten } from "./mailing.store.ts";
import { chunk, eraseOldMailings, writeMailings } from "./write-mails.action.ts";

type Post = Pick<World, "staff" | "clock" | "city" | "environment">;

/** A demo city may hold addresses of real houses: with a mail server it must not write to them. */
const mayWrite = ({ environment }: Post): boolean => !(environment.DEMO && environment.SMTP_URL !== undefined);

const writeJob = (world: Post): Job => ({
  name: "network.mailing.write",
  schedule: "* * * * *",
  run: async () => {
    if (!mayWrite(world) || !(await as(world.staff, system, hasUnwritten))) return;
    const doer = { db: world.staff, actor: system, clock: world.clock };
    const sender = { baseUrl: world.environment.BASE_URL, city: world.city.name };
    let written = chunk;
    while (written === chunk) written = await perform(writeMailings, doer, sender);
  },
});

export const mailingJobs = (world: Post): readonly Job[] => [writeJob(world), nightly(eraseOldMailings, "3:55", world)];
