import { view } from "#platform/action/view.ts";
import { ReportsQuery } from "./reports-query.ts";
import { listReports, reportsPerPage } from "./report-queue.store.ts";
import { reportsQueuePolicy } from "./reports-queue.policy.ts";

/** What readers reported: what is open first. */
export const showReports = view({
  name: "directory.report.list",
  input: ReportsQuery,
  policy: reportsQueuePolicy,
  load: async ({ tx, input }) => {
    const list = await listReports(tx, input);
    return { ...list, said: input.said, pages: Math.ceil(list.total / reportsPerPage) };
  },
});
