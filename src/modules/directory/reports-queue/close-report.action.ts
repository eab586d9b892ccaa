import { action } from "#platform/action/action.ts";
import { optionalText } from "#platform/action/input.ts";
import { close } from "./queued-report.ts";
import { lockReport, saveReport } from "./report-queue.store.ts";
import { ReportAtVersion, requireVersion } from "./report-version.ts";
import { reportsQueuePolicy } from "./reports-queue.policy.ts";

/** The report is done; the time after which the reader's contact is forgotten begins. */
export const closeReport = action({
  name: "directory.report.close",
  input: ReportAtVersion.extend({ vermerk: optionalText(1000) }),
  subject: (tx, { id }) => lockReport(tx, id),
  policy: reportsQueuePolicy,

  run({ tx, input, subject, actor, now }) {
    requireVersion(subject, input.stand);
    return saveReport(tx, close(subject, input.vermerk, { name: actor.name, now }));
  },
});
