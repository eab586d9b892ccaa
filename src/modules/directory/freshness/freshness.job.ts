import type { Job } from "#platform/jobs/jobs.ts";
import type { World } from "#platform/web/world.ts";
import { carryOutJob } from "./answer/carry-out.job.ts";
import { eraseLinksJob } from "./erase-links.job.ts";
import { remindJob } from "./reminder/remind.job.ts";

/** Mails in the morning, answers as they come, and what must be forgotten. */
export const freshnessJobs = (world: Pick<World, "staff" | "clock" | "city" | "environment">): readonly Job[] => [
  remindJob(world),
  carryOutJob(world),
  eraseLinksJob(world),
];
