import { z } from "zod";
import { Refusal } from "#platform/refusal/refusal.ts";
import { type QueuedReport, ReportId } from "./queued-report.ts";

/** A report and the version that somebody saw when they decided. */
export const ReportAtVersion = z.object({ id: ReportId, stand: z.coerce.number().int().min(1) });

export function requireVersion({ version }: Pick<QueuedReport, "version">, seen: number): void {
  if (version !== seen) throw new Refusal("platform.changed-meanwhile", 409);
}
