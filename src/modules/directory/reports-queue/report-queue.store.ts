import { sql, type RawBuilder } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { QueuedReport } from "./queued-report.ts";
import type { ReportsQuery } from "./reports-query.ts";

const columns = sql`id, kind, entry_kind, entry_id, entry_title, path, message, contact, status, answer, note, handled_by, closed_at, created_at, version`;
export const reportsPerPage = 25;

export async function findReport(tx: Transaction, id: string): Promise<QueuedReport> {
  return read(await sql<QueuedReport>`select ${columns} from directory.reports where id = ${id}`.execute(tx));
}

/** Locks the report until the transaction ends, so that two people do not answer one reader. */
export async function lockReport(tx: Transaction, id: string): Promise<QueuedReport> {
  return read(
    await sql<QueuedReport>`select ${columns} from directory.reports where id = ${id} for update`.execute(tx),
  );
}

function read({ rows }: { readonly rows: readonly QueuedReport[] }): QueuedReport {
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

export async function saveReport(tx: Transaction, report: QueuedReport): Promise<QueuedReport> {
  const { id, status, answer, note, handledBy, closedAt } = report;
  const version = report.version + 1;
  await tx
    .updateTable("directory.reports")
    .set({ status, answer, note, handledBy, closedAt, version })
    .where("id", "=", id)
    .execute();
  return { ...report, version };
}

/** Whoever waits longest comes first; of what is done the latest. */
export async function listReports(
  tx: Transaction,
  { stand, art, seite }: ReportsQuery,
): Promise<{ readonly total: number; readonly reports: QueuedReport[] }> {
  const parts: RawBuilder<unknown>[] = [stand === "closed" ? sql`status = 'closed'` : sql`status <> 'closed'`];
  if (stand === "open" || stand === "in_progress") parts.push(sql`status = ${stand}`);
  if (art) parts.push(sql`kind = ${art}`);
  const order = stand === "closed" ? sql`closed_at desc` : sql`status = 'in_progress', created_at`;
  const { rows } = await sql<QueuedReport & { total: number }>`
    select ${columns}, count(*) over () as total from directory.reports where ${sql.join(parts, sql` and `)}
    order by ${order}, id limit ${reportsPerPage} offset ${(seite - 1) * reportsPerPage}`.execute(tx);
  return { total: rows[0]?.total ?? 0, reports: rows };
}

export async function listOpenReports(
  tx: Transaction,
  limit: number,
): Promise<{ readonly total: number; readonly first: QueuedReport[] }> {
  const { rows } = await sql<QueuedReport & { total: number }>`
    select ${columns}, count(*) over () as total from directory.reports where status <> 'closed'
    order by status = 'in_progress', created_at, id limit ${limit}`.execute(tx);
  return { total: rows[0]?.total ?? 0, first: rows };
}

/** Forgets how readers can be reached whose reports were closed before; returns how many. */
export async function eraseContacts(tx: Transaction, closedBefore: Date): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable("directory.reports")
    .set({ contact: null })
    .where("status", "=", "closed")
    .where("closedAt", "<", closedBefore)
    .where("contact", "is not", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Empties what was written in reports that were closed before; returns how many. */
export async function eraseTexts(tx: Transaction, closedBefore: Date): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable("directory.reports")
    .set({ message: "", contact: null, answer: null, note: null, handledBy: null })
    .where("status", "=", "closed")
    .where("closedAt", "<", closedBefore)
    .where("message", "<>", "")
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
