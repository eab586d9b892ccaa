import { z } from "zod";
import { view } from "#platform/action/view.ts";
import type { CatalogueEntry } from "../workspace/catalogue-entry.ts";
import { findEntry } from "../workspace/catalogue.store.ts";
import { type QueuedReport, ReportId } from "./queued-report.ts";
import { findReport } from "./report-queue.store.ts";
import { reportsQueuePolicy } from "./reports-queue.policy.ts";

export interface ShownReport {
  readonly report: QueuedReport;
  /** The entry that it is about, as it stands now; gone when somebody removed it. */
  readonly entry: CatalogueEntry | undefined;
}

export const showReport = view({
  name: "directory.report.read",
  input: z.object({ id: ReportId }),
  subject: (tx, { id }) => findReport(tx, id),
  policy: reportsQueuePolicy,

  async load({ tx, subject }): Promise<ShownReport> {
    const { entryKind, entryId } = subject;
    const entry = entryKind === null || entryId === null ? undefined : await findEntry(tx, entryKind, entryId);
    return { report: subject, entry };
  },
});
