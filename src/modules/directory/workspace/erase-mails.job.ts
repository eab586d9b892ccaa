import { nightly } from "#platform/jobs/nightly.job.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import type { World } from "#platform/web/world.ts";
import { eraseMails } from "./erase-mails.action.ts";

export const eraseMailsJob = (world: Pick<World, "staff" | "clock">): Job => nightly(eraseMails, "2:50", world);
