import { action } from "#platform/action/action.ts";
import { reopen } from "./queued-report.ts";
import { lockReport, saveReport } from "./report-queue.store.ts";
import { ReportAtVersion, requireVersion } from "./report-version.ts";
import { reportsQueuePolicy } from "./reports-queue.policy.ts";

/** The way back from closing. */
export const reopenReport = action({
  name: "directory.report.reopen",
  input: ReportAtVersion,
  subject: (tx, { id }) => lockReport(tx, id),
  policy: reportsQueuePolicy,

  run({ tx, input, subject }) {
    requireVersion(subject, input.stand);
    return saveReport(tx, reopen(subject));
  },
});
