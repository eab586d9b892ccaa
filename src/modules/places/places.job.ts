import { nightly } from "#platform/jobs/nightly.job.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import type { World } from "#platform/web/world.ts";
import { eraseRevisions } from "./revision/erase-revisions.action.ts";

export const placesJobs = (world: Pick<World, "staff" | "clock">): readonly Job[] => [
  nightly(eraseRevisions, "3:10", world),
];
