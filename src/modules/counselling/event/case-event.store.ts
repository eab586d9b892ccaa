import { sql } from "kysely";
import { newId } from "#platform/database/ids.ts";
import type { Transaction } from "#platform/database/connect.ts";
import type { CaseEvent } from "./case-event.ts";

export async function addCaseEvent(
  tx: Transaction,
  { detail = null, ...happened }: Omit<CaseEvent, "id" | "createdAt" | "detail"> & { readonly detail?: string | null },
): Promise<void> {
  await tx
    .insertInto("counselling.caseEvents")
    .values({ ...happened, detail, id: newId() })
    .execute();
}

export async function listCaseEvents(tx: Transaction, caseId: string): Promise<CaseEvent[]> {
  const { rows } = await sql<CaseEvent>`
    select * from counselling.case_events where case_id = ${caseId} order by on_day desc, created_at desc`.execute(tx);
  return rows;
}
