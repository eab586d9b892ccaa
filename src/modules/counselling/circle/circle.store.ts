import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { CircleMember } from "./circle.ts";

export async function listCircle(tx: Transaction, caseId: string): Promise<CircleMember[]> {
  const { rows } = await sql<CircleMember>`
    select id, case_id, kind, name, relation, phone, note, lives_with, has_key, has_power, emergency from counselling.circle
    where case_id = ${caseId} order by emergency desc, created_at`.execute(tx);
  return rows;
}

export async function addCircleMember(tx: Transaction, member: CircleMember): Promise<void> {
  await tx.insertInto("counselling.circle").values(member).execute();
}

export async function saveCircleMember(tx: Transaction, { id, caseId, ...changes }: CircleMember): Promise<void> {
  const saved = await tx
    .updateTable("counselling.circle")
    .set(changes)
    .where("id", "=", id)
    .where("caseId", "=", caseId)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) throw new Refusal("platform.unknown", 404);
}

export async function deleteCircleMember(tx: Transaction, caseId: string, id: string): Promise<void> {
  await tx.deleteFrom("counselling.circle").where("id", "=", id).where("caseId", "=", caseId).execute();
}
