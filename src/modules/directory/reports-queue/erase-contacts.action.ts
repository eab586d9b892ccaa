import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { daysBefore, daysOf } from "../workspace/retention-days.ts";
import { eraseContacts } from "./report-queue.store.ts";
import { reportsQueuePolicy } from "./reports-queue.policy.ts";

/** How readers can be reached is forgotten when it is no longer needed. Real instants count, also in the demo. */
export const eraseReportContacts = action({
  name: "directory.report.erase-contacts",
  input: z.object({}),
  subject: noSubject,
  policy: reportsQueuePolicy,
  run: async ({ tx, now }) => ({
    erased: await eraseContacts(tx, daysBefore(now, daysOf("directory.reports", "contact"))),
  }),
  journal: (_, { erased }) => ({ subject: null, changed: ["contact"], count: erased }),
});
