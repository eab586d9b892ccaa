import { sql } from "kysely";
import type { Db, Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import type { Choices } from "#platform/imports/mapping.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Outline } from "../file/assessment.ts";
import type { TargetName } from "../targets.ts";
import type { ImportRun, Totals } from "./run.ts";

const columns = sql`
  id, target, file_id, file_name, outline, choices, state, totals, done, problem, created_by, created_by_name, created_at,
  ordered_by, ordered_by_name, applied_at, undone_at, version`;

export async function findRun(tx: Transaction, id: string): Promise<ImportRun> {
  const { rows } = await sql<ImportRun>`select ${columns} from directory.import_runs where id = ${id}`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

/** Locks the run, so that two people cannot decide about it past each other. Not while rows are written: then its progress must be written too. */
export async function lockRun(tx: Transaction, id: string): Promise<ImportRun> {
  await sql`select from directory.import_runs where id = ${id} for update`.execute(tx);
  return findRun(tx, id);
}

export async function listRuns(tx: Transaction, limit: number): Promise<ImportRun[]> {
  const { rows } = await sql<ImportRun>`
    select ${columns} from directory.import_runs order by created_at desc, id desc limit ${limit}`.execute(tx);
  return rows;
}

export type NewRun = Pick<ImportRun, "fileId" | "fileName" | "createdBy" | "createdByName" | "createdAt"> & {
  readonly target: TargetName;
  readonly outline: Outline;
};

export async function addRun(tx: Transaction, { outline, ...run }: NewRun): Promise<string> {
  const id = newId();
  await tx
    .insertInto("directory.importRuns")
    .values({ id, state: "uploaded", outline: JSON.stringify(outline), ...run })
    .execute();
  return id;
}

export interface RunChanges extends Partial<
  Pick<ImportRun, "target" | "state" | "done" | "problem" | "orderedBy" | "orderedByName" | "appliedAt" | "undoneAt">
> {
  readonly outline?: Outline;
  readonly choices?: Choices | null;
  readonly totals?: Totals;
}

export async function saveRun(
  tx: Transaction,
  run: ImportRun,
  { outline, choices, totals, ...changes }: RunChanges,
): Promise<void> {
  await tx
    .updateTable("directory.importRuns")
    .set({
      ...changes,
      version: run.version + 1,
      ...(outline && { outline: JSON.stringify(outline) }),
      ...(choices !== undefined && { choices: choices && JSON.stringify(choices) }),
      ...(totals && { totals: JSON.stringify(totals) }),
    })
    .where("id", "=", run.id)
    .execute();
}

/** Written on a connection of its own while the one great transaction still runs. */
export async function saveProgress(tx: Transaction, id: string, done: number): Promise<void> {
  await sql`update directory.import_runs set done = ${done} where id = ${id} and state in ('applying', 'undoing')`.execute(
    tx,
  );
}

/** One after the other: two files at once would not see each other's new entries. Gives the run as it is then. */
export async function queueUp(tx: Transaction, id: string): Promise<ImportRun> {
  await sql`select pg_advisory_xact_lock(hashtext('directory.import'))`.execute(tx);
  return findRun(tx, id);
}

export async function listRunning(tx: Transaction): Promise<{ id: string }[]> {
  return tx
    .selectFrom("directory.importRuns")
    .select("id")
    .where("state", "in", ["applying", "undoing"])
    .orderBy("id")
    .execute();
}

export async function removeRun(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom("directory.importRuns").where("id", "=", id).execute();
}

/** Runs that ended before a day; what still waits for somebody is kept just as long. */
export async function listRunsBefore(
  tx: Transaction | Db,
  day: string,
): Promise<{ id: string; fileId: string | null }[]> {
  const { rows } = await sql<{ id: string; fileId: string | null }>`
    select id, file_id from directory.import_runs
    where coalesce(undone_at, applied_at, created_at) < ${day}::date and state not in ('applying', 'undoing')`.execute(
    tx,
  );
  return rows;
}
