import { perform } from "#platform/action/action.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import { system } from "#platform/policy/actor.ts";
import type { World } from "#platform/web/world.ts";
import { eraseOldLinks } from "./erase-links.action.ts";

/** Every night, and after a start that follows a longer rest. */
export const eraseLinksJob = ({ staff, clock }: Pick<World, "staff" | "clock">): Job => ({
  name: "directory.link.erase",
  schedule: "55 2 * * *",
  atStart: true,
  run: async () => void (await perform(eraseOldLinks, { db: staff, actor: system, clock }, {})),
});
