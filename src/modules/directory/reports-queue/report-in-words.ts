import type { Tone } from "#ui/feedback/note.tsx";
import { reportsQueueDe as t } from "../texts/reports-queue-de.ts";
import { queuePath } from "./reports-query.ts";
import type { QueuedReport } from "./queued-report.ts";

export const reportPath = ({ id }: Pick<QueuedReport, "id">): string => `${queuePath}/${id}`;

/** What a report is about, in one line. */
export function titleOf({ kind, entryTitle, path }: Pick<QueuedReport, "kind" | "entryTitle" | "path">): string {
  if (kind === "wish") return t["directory.report.wish"];
  const about = entryTitle ?? path;
  return kind === "barrier" ? t["directory.report.barrier"]({ about }) : t["directory.report.entry"]({ about });
}

export const stateTones: Readonly<Record<QueuedReport["status"], Tone>> = {
  open: "wait",
  in_progress: "info",
  closed: "ok",
};
