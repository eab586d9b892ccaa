import type { Job } from "#platform/jobs/jobs.ts";
import { nightly } from "#platform/jobs/nightly.job.ts";
import type { World } from "#platform/web/world.ts";
import { eraseCases } from "./case/erase-cases.action.ts";

export const counsellingJobs = (world: Pick<World, "staff" | "clock">): readonly Job[] => [
  nightly(eraseCases, "3:40", world),
];
