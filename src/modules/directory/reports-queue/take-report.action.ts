import { action } from "#platform/action/action.ts";
import { take } from "./queued-report.ts";
import { lockReport, saveReport } from "./report-queue.store.ts";
import { ReportAtVersion, requireVersion } from "./report-version.ts";
import { reportsQueuePolicy } from "./reports-queue.policy.ts";

export const takeReport = action({
  name: "directory.report.take",
  input: ReportAtVersion,
  subject: (tx, { id }) => lockReport(tx, id),
  policy: reportsQueuePolicy,

  run({ tx, input, subject, actor }) {
    requireVersion(subject, input.stand);
    return saveReport(tx, take(subject, actor.name));
  },
});
