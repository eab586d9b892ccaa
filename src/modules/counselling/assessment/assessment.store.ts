import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Assessment } from "./assessment.ts";

/** The newest first; each day has one. */
export async function listAssessments(tx: Transaction, caseId: string): Promise<Assessment[]> {
  const { rows } = await sql<Assessment>`
    select * from counselling.assessments where case_id = ${caseId} order by on_day desc`.execute(tx);
  return rows;
}

export async function addAssessment(tx: Transaction, seen: Assessment): Promise<void> {
  const added = await tx
    .insertInto("counselling.assessments")
    .values(seen)
    .onConflict((conflict) => conflict.columns(["caseId", "onDay"]).doNothing())
    .executeTakeFirst();
  // Somebody else began the same day's assessment meanwhile.
  if (added.numInsertedOrUpdatedRows === 0n) throw new Refusal("counselling.assessment.changed-meanwhile", 409);
}

export async function saveAssessment(tx: Transaction, { id, version, ...changes }: Assessment): Promise<void> {
  const saved = await tx
    .updateTable("counselling.assessments")
    .set({ ...changes, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) throw new Refusal("counselling.assessment.changed-meanwhile", 409);
}
