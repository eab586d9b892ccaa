import { nightly } from "#platform/jobs/nightly.job.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import type { World } from "#platform/web/world.ts";
import { extendDatesJob } from "./date/extend-dates.job.ts";
import { eraseRevisions } from "./revision/erase-revisions.action.ts";

export const offersJobs = (world: Pick<World, "staff" | "clock">): readonly Job[] => [
  extendDatesJob(world),
  nightly(eraseRevisions, "3:15", world),
];
