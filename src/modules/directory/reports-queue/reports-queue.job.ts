import { nightly } from "#platform/jobs/nightly.job.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import type { World } from "#platform/web/world.ts";
import { eraseReportContacts } from "./erase-contacts.action.ts";
import { eraseReportTexts } from "./erase-texts.action.ts";

/** A period does not wait for the office. */
export const reportsJobs = (world: Pick<World, "staff" | "clock">): readonly Job[] => [
  nightly(eraseReportContacts, "2:45", world),
  nightly(eraseReportTexts, "2:55", world),
];
