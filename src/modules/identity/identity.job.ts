import { nightly } from "#platform/jobs/nightly.job.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import type { World } from "#platform/web/world.ts";
import { eraseAccounts } from "./account/erase-accounts.action.ts";
import { eraseSignIns } from "./session/erase-sign-ins.action.ts";

export const identityJobs = (world: Pick<World, "staff" | "clock">): readonly Job[] => [
  nightly(eraseAccounts, "3:00", world),
  nightly(eraseSignIns, "3:05", world),
];
