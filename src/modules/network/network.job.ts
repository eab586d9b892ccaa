import type { Job } from "#platform/jobs/jobs.ts";
import { nightly } from "#platform/jobs/nightly.job.ts";
import type { World } from "#platform/web/world.ts";
import { erasePartnerPeople } from "./partner/erase-people.action.ts";

export const networkJobs = (world: Pick<World, "staff" | "clock">): readonly Job[] => [
  nightly(erasePartnerPeople, "3:50", world),
];
