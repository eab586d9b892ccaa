import { sql } from "kysely";
import { bulkInsert } from "#platform/database/bulk.ts";
import type { Transaction } from "#platform/database/connect.ts";
import type { LeftRow, WrittenRow } from "#platform/imports/target.ts";
import type { Decision, ImportRow, Outcome, RunVerdict } from "./row.ts";

const columns = sql`
  line, label, verdict, key, problems, alike, changes, entry_values, entry_id, entry_version, decision, outcome, outcome_reason`;

export async function replaceRows(
  tx: Transaction,
  runId: string,
  rows: readonly Omit<ImportRow, "decision" | "outcome" | "outcomeReason">[],
): Promise<void> {
  await tx.deleteFrom("directory.importRows").where("runId", "=", runId).execute();
  await bulkInsert(
    tx,
    "directory.import_rows",
    rows.map((row) => ({ runId, ...row })),
  );
}

export interface RowQuery {
  readonly runId: string;
  readonly verdict?: RunVerdict | undefined;
  readonly outcome?: Outcome | undefined;
  readonly limit: number;
  readonly offset: number;
}

export async function listRows(
  tx: Transaction,
  query: RowQuery,
): Promise<{ readonly total: number; readonly rows: ImportRow[] }> {
  const { runId, verdict = null, outcome = null } = query;
  const { rows } = await sql<ImportRow & { total: number }>`
    select ${columns}, count(*) over () as total from directory.import_rows
    where run_id = ${runId} and (${verdict}::text is null or verdict = ${verdict}) and (${outcome}::text is null or outcome = ${outcome})
    order by line limit ${query.limit} offset ${query.offset}`.execute(tx);
  return { total: rows[0]?.total ?? 0, rows };
}

export async function listProblemRows(tx: Transaction, runId: string): Promise<ImportRow[]> {
  const { rows } = await sql<ImportRow>`
    select ${columns} from directory.import_rows
    where run_id = ${runId} and (problems <> '[]' or outcome_reason is not null) order by line`.execute(tx);
  return rows;
}

/** Which of these rows shall be taken, in pieces, so that 50,000 rows need no memory. */
export async function listTaken(tx: Transaction, runId: string, after: number, limit: number): Promise<ImportRow[]> {
  const { rows } = await sql<ImportRow>`
    select ${columns} from directory.import_rows
    where run_id = ${runId} and line > ${after} and decision is distinct from 'skip'
      and (verdict in ('new', 'changed') or (verdict = 'similar' and decision is not null))
    order by line limit ${limit}`.execute(tx);
  return rows;
}

/** The newest first, for an undo: what a later row used, an earlier one may have made. */
export async function listApplied(
  tx: Transaction,
  runId: string,
  before: number,
  limit: number,
): Promise<WrittenRow[]> {
  const { rows } = await sql<WrittenRow>`
    select line, entry_id as id, entry_version as version, before from directory.import_rows
    where run_id = ${runId} and line < ${before} and outcome in ('created', 'changed') order by line desc limit ${limit}`.execute(
    tx,
  );
  return rows;
}

export type Decided = Pick<ImportRow, "line" | "decision" | "entryId" | "entryVersion">;

export async function saveDecisions(tx: Transaction, runId: string, decided: readonly Decided[]): Promise<void> {
  const written = decided.map(({ line, decision, entryId, entryVersion }) => ({
    ...{ line, decision, entry_id: entryId, entry_version: entryVersion },
  }));
  await sql`
    update directory.import_rows r set decision = n.decision, entry_id = n.entry_id, entry_version = n.entry_version
    from jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as n (line integer, decision text, entry_id uuid, entry_version integer)
    where r.run_id = ${runId} and r.line = n.line and r.verdict = 'similar'`.execute(tx);
}

export async function decideAll(tx: Transaction, runId: string, decision: Decision): Promise<void> {
  await sql`
    update directory.import_rows set decision = ${decision}, entry_id = null, entry_version = null
    where run_id = ${runId} and verdict = 'similar' and decision is null`.execute(tx);
}

export async function countVerdicts(
  tx: Transaction,
  runId: string,
): Promise<{ verdict: RunVerdict; decision: Decision | null; outcome: Outcome | null; count: number }[]> {
  const { rows } = await sql<{
    verdict: RunVerdict;
    decision: Decision | null;
    outcome: Outcome | null;
    count: number;
  }>`
    select verdict, decision, outcome, count(*) as count from directory.import_rows
    where run_id = ${runId} group by 1, 2, 3`.execute(tx);
  return rows;
}

interface Outcomes {
  readonly written: readonly (WrittenRow & { readonly outcome: Outcome })[];
  readonly left: readonly (LeftRow & { readonly outcome: Outcome })[];
}

/** What became of rows; for those that were taken also what an undo needs. */
export async function saveOutcomes(tx: Transaction, runId: string, { written, left }: Outcomes): Promise<void> {
  const rows = written.map(({ line, id, version, before, outcome }) => ({ line, id, version, before, outcome }));
  await sql`
    update directory.import_rows r set outcome = n.outcome, entry_id = n.id, entry_version = n.version, before = n.before
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (line integer, id uuid, version integer, before jsonb, outcome text)
    where r.run_id = ${runId} and r.line = n.line`.execute(tx);
  await sql`
    update directory.import_rows r set outcome = n.outcome, outcome_reason = n.reason
    from jsonb_to_recordset(${JSON.stringify(left)}::jsonb) as n (line integer, reason text, outcome text)
    where r.run_id = ${runId} and r.line = n.line`.execute(tx);
}

export async function listSimilar(tx: Transaction, runId: string): Promise<Pick<ImportRow, "line" | "alike">[]> {
  const { rows } = await sql<Pick<ImportRow, "line" | "alike">>`
    select line, alike from directory.import_rows where run_id = ${runId} and verdict = 'similar' order by line`.execute(
    tx,
  );
  return rows;
}
