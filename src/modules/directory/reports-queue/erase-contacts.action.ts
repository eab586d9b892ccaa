import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { daysOf } from "./retention-days.ts";
import { eraseContacts } from "./report-queue.store.ts";
import { reportsQueuePolicy } from "./reports-queue.policy.ts";

const day = 24 * 60 * 60 * 1000;

/** How readers can be reached is forgotten when it is no longer needed. Real instants count, also in the demo. */
export const eraseReportContacts = action({
  name: "directory.report.erase-contacts",
  input: z.object({}),
  subject: noSubject,
  policy: reportsQueuePolicy,
  run: async ({ tx, now }) => ({ erased: await eraseContacts(tx, new Date(now.getTime() - daysOf("contact") * day)) }),
  journal: (_, { erased }) => ({ subject: null, changed: ["contact"], count: erased }),
});
