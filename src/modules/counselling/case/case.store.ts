import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { type Case, caseNumber } from "./case.ts";

/** The next number of the year; the row stays locked until the transaction ends, so no number is given twice. */
export async function nextCaseNumber(tx: Transaction, year: string): Promise<string> {
  const { rows } = await sql<{ last: number }>`
    insert into counselling.case_numbers (year, last) values (${Number(year)}, 1)
    on conflict (year) do update set last = case_numbers.last + 1 returning last`.execute(tx);
  return caseNumber(year, rows[0]?.last ?? 1);
}

export async function addCase(tx: Transaction, opened: Case, themes: readonly string[]): Promise<void> {
  await tx.insertInto("counselling.cases").values(opened).execute();
  await tx
    .insertInto("counselling.casePeriods")
    .values({ caseId: opened.id, openedOn: opened.openedOn, closedOn: null })
    .execute();
  await putCaseThemes(tx, opened.id, themes);
}

export async function putCaseThemes(tx: Transaction, caseId: string, themes: readonly string[]): Promise<void> {
  await tx.deleteFrom("counselling.caseThemes").where("caseId", "=", caseId).execute();
  // A key that nobody knows came from no form of ours.
  await sql`insert into counselling.case_themes (case_id, theme_key)
    select ${caseId}, key from counselling.themes where key = any (${[...themes]}::text[])`.execute(tx);
}

/** Locks the row until the transaction ends, so that two people cannot close one case twice. */
export async function findCase(tx: Transaction, id: string): Promise<Case> {
  const { rows } = await sql<Case>`select * from counselling.cases where id = ${id} for update`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

/** To look at, without a lock: reading a file keeps nobody from working in it. */
export async function readCase(tx: Transaction, id: string): Promise<Case> {
  const { rows } = await sql<Case>`select * from counselling.cases where id = ${id}`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

/** Refuses when somebody else saved since `version` was read: nobody's work is lost unseen. */
export async function saveCase(
  tx: Transaction,
  { id, version, ...changes }: Pick<Case, "id" | "version"> & Partial<Case>,
): Promise<void> {
  const saved = await tx
    .updateTable("counselling.cases")
    .set({ ...changes, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) throw new Refusal("counselling.case.changed-meanwhile", 409);
}

/** The row leaves the sight of whoever writes it: allowed for this one case until the transaction ends. */
export async function letCaseGo(tx: Transaction, id: string): Promise<void> {
  await sql`select set_config('app.gives_away', ${id}, true)`.execute(tx);
}

export async function listCaseThemes(tx: Transaction, id: string): Promise<CaseTheme[]> {
  const { rows } = await sql<CaseTheme>`
    select t.key, t.name from counselling.case_themes x join counselling.themes t on t.key = x.theme_key
    where x.case_id = ${id} order by t.position`.execute(tx);
  return rows;
}

export interface CaseTheme {
  readonly key: string;
  readonly name: string;
}

/** Deletes cases closed by that day, with all that hangs on them; returns whom they were about. */
export async function deleteClosedCases(tx: Transaction, closedUntil: LocalDate): Promise<string[]> {
  const deleted = await tx
    .deleteFrom("counselling.cases")
    .where("closedOn", "<=", closedUntil)
    .returning("personId")
    .execute();
  return deleted.map(({ personId }) => personId);
}
