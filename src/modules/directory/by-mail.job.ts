import type { Job } from "#platform/jobs/jobs.ts";
import type { World } from "#platform/web/world.ts";
import { freshnessJobs } from "./freshness/freshness.job.ts";
import { newsletterJobs } from "./newsletter/newsletter.job.ts";

export const byMailJobs = (world: Pick<World, "staff" | "clock" | "city" | "environment">): readonly Job[] => [
  ...freshnessJobs(world),
  ...newsletterJobs(world),
];
