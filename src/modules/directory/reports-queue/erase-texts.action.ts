import { overBefore, periodOf } from "#law/retention-period.ts";
import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { eraseTexts } from "./report-queue.store.ts";
import { reportsQueuePolicy } from "./reports-queue.policy.ts";

/** What was written and by whom it was handled is forgotten; that there was a report, of which kind and when, stays to be counted. */
export const eraseReportTexts = action({
  name: "directory.report.erase-texts",
  input: z.object({}),
  subject: noSubject,
  policy: reportsQueuePolicy,
  run: ({ tx, now }) => eraseTexts(tx, overBefore(now, periodOf("directory.reports", "message"))),
  journal: (_, erased) => ({
    subject: null,
    changed: ["message", "answer", "note", "handledBy"],
    count: erased,
  }),
});
