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

/** For deeds. What is restricted is kept and shown, but nothing is changed (§ 84 SGB X, Art. 18 DSGVO): one place that says no. */
export async function findCase(tx: Transaction, id: string): Promise<Case> {
  const found = await findCaseOfRights(tx, id);
  const { rows } = await sql`
    select from people.door_persons where id = ${found.personId} and restricted_on is not null`.execute(tx);
  if (rows.length > 0) throw new Refusal("counselling.privacy.restricted", 409);
  return found;
}

/** For the person's own rights, which a restriction never stops. Locks the row, so that two people cannot close one case twice. */
export async function findCaseOfRights(tx: Transaction, id: string): Promise<Case> {
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

/** Cases closed by that day; those whose processing is restricted are kept until somebody lifts it. */
export async function listClosedCases(tx: Transaction, closedUntil: LocalDate): Promise<Erased[]> {
  const { rows } = await sql<Erased>`
    select c.id, c.person_id from counselling.cases c join people.door_persons p on p.id = c.person_id
    where c.closed_on <= ${closedUntil} and p.restricted_on is null order by c.id`.execute(tx);
  return rows;
}

/** Those of these cases that are there. */
export async function listCasesOf(tx: Transaction, ids: readonly string[]): Promise<Erased[]> {
  const { rows } =
    await sql<Erased>`select id, person_id from counselling.cases where id = any (${[...ids]}::uuid[])`.execute(tx);
  return rows;
}

export type Erased = Pick<Case, "id" | "personId">;

/** Deletes cases with all that hangs on them, and leaves a proof without names. */
export async function deleteCases(
  tx: Transaction,
  cases: readonly Erased[],
  { rule, on }: { readonly rule: "frist" | "auf-verlangen"; readonly on: LocalDate },
): Promise<void> {
  const ids = cases.map(({ id }) => id);
  if (ids.length === 0) return;
  await sql`select counselling.prove_erasure(${ids}::uuid[], ${rule}, ${on})`.execute(tx);
  await tx.deleteFrom("counselling.cases").where("id", "in", ids).execute();
}
