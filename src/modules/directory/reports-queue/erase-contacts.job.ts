import { perform } from "#platform/action/action.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import { system } from "#platform/policy/actor.ts";
import type { World } from "#platform/web/world.ts";
import { eraseReportContacts } from "./erase-contacts.action.ts";

/** Every night, and after a start that follows a longer rest: a period does not wait for the office. */
export const eraseContactsJob = ({ staff, clock }: Pick<World, "staff" | "clock">): Job => ({
  name: "directory.report.erase-contacts",
  schedule: "45 2 * * *",
  atStart: true,
  run: async () => void (await perform(eraseReportContacts, { db: staff, actor: system, clock }, {})),
});
