import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { FollowUp } from "./follow-up.ts";

export async function addFollowUp(tx: Transaction, planned: FollowUp): Promise<void> {
  await tx.insertInto("counselling.followUps").values(planned).execute();
}

export async function saveFollowUp(
  tx: Transaction,
  { id, caseId, ...changes }: Pick<FollowUp, "id" | "caseId"> & Partial<FollowUp>,
): Promise<void> {
  const saved = await tx
    .updateTable("counselling.followUps")
    .set(changes)
    .where("id", "=", id)
    .where("caseId", "=", caseId)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) throw new Refusal("platform.unknown", 404);
}

/** Open ones first, by day. */
export async function listFollowUps(tx: Transaction, caseId: string): Promise<FollowUp[]> {
  const { rows } = await sql<FollowUp>`
    select id, case_id, due_on, what, for_id, done_on, created_by from counselling.follow_ups where case_id = ${caseId}
    order by done_on is not null, due_on`.execute(tx);
  return rows;
}

/** All open ones of a case, done or put off at once. */
export async function settleFollowUps(
  tx: Transaction,
  caseId: string,
  changes: { readonly doneOn: LocalDate } | { readonly dueOn: LocalDate } | { readonly forId: string },
): Promise<void> {
  await tx
    .updateTable("counselling.followUps")
    .set(changes)
    .where("caseId", "=", caseId)
    .where("doneOn", "is", null)
    .execute();
}

export interface ListedFollowUp extends Pick<FollowUp, "id" | "caseId" | "dueOn" | "what" | "forId"> {
  readonly number: string;
  readonly firstName: string | null;
  readonly lastName: string;
  readonly forName: string | null;
}

export interface FollowUpFilter {
  readonly forId: string | undefined;
  readonly until: LocalDate | undefined;
  readonly page: number;
  readonly perPage: number;
}

/** Open follow-ups of the cases that the actor may see; the call after closing counts as one. */
export async function listDueFollowUps(
  tx: Transaction,
  { forId, until, page, perPage }: FollowUpFilter,
): Promise<{ readonly total: number; readonly followUps: readonly ListedFollowUp[] }> {
  const where = sql`where f.done_on is null ${forId === undefined ? sql`` : sql`and f.for_id = ${forId}`}
    ${until === undefined ? sql`` : sql`and f.due_on <= ${until}::date`}`;
  const { rows } = await sql<ListedFollowUp & { readonly total: number }>`
    select f.id, f.case_id, f.due_on, f.what, f.for_id, c.number, p.first_name, p.last_name, g.name as for_name, count(*) over () as total
    from counselling.follow_ups f join counselling.cases c on c.id = f.case_id
    join people.door_persons p on p.id = c.person_id left join identity.door_colleagues() g on g.id = f.for_id ${where}
    order by f.due_on, p.last_name, f.id limit ${perPage} offset ${(page - 1) * perPage}`.execute(tx);
  const [first] = rows;
  if (first || page === 1) return { total: first?.total ?? 0, followUps: rows };
  // Behind the last page no row says how many there are.
  const counted = await sql<{ total: number }>`
    select count(*) as total from counselling.follow_ups f join counselling.cases c on c.id = f.case_id ${where}`.execute(
    tx,
  );
  return { total: counted.rows[0]?.total ?? 0, followUps: [] };
}
