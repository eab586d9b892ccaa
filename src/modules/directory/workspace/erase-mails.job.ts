import { perform } from "#platform/action/action.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import { system } from "#platform/policy/actor.ts";
import type { World } from "#platform/web/world.ts";
import { eraseMails } from "./erase-mails.action.ts";

/** Every night, and after a start that follows a longer rest. */
export const eraseMailsJob = ({ staff, clock }: Pick<World, "staff" | "clock">): Job => ({
  name: "directory.mail.erase",
  schedule: "50 2 * * *",
  atStart: true,
  run: async () => void (await perform(eraseMails, { db: staff, actor: system, clock }, {})),
});
