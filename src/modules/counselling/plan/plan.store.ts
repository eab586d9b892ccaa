import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { PlanStep } from "./plan.ts";

export async function listPlanSteps(tx: Transaction, caseId: string): Promise<PlanStep[]> {
  const { rows } = await sql<PlanStep>`
    select id, case_id, goal, measure, who, until_on, state, version from counselling.plan_steps
    where case_id = ${caseId} order by until_on nulls last, created_at`.execute(tx);
  return rows;
}

export async function addPlanStep(tx: Transaction, step: PlanStep): Promise<void> {
  await tx.insertInto("counselling.planSteps").values(step).execute();
}

export async function savePlanStep(tx: Transaction, { id, caseId, version, ...changes }: PlanStep): Promise<void> {
  const saved = await tx
    .updateTable("counselling.planSteps")
    .set({ ...changes, version: version + 1 })
    .where("id", "=", id)
    .where("caseId", "=", caseId)
    .where("version", "=", version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) throw new Refusal("counselling.plan.changed-meanwhile", 409);
}
