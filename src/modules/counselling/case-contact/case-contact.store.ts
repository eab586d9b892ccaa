import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { CaseContact } from "./case-contact.ts";

export async function addCaseContact(tx: Transaction, contact: CaseContact): Promise<void> {
  await tx.insertInto("counselling.caseContacts").values(contact).execute();
}

/** Row-level security leaves out the private notes of others. */
export async function listCaseContacts(tx: Transaction, caseId: string): Promise<CaseContact[]> {
  const { rows } = await sql<CaseContact>`
    select * from counselling.case_contacts where case_id = ${caseId} order by on_day desc, created_at desc`.execute(
    tx,
  );
  return rows;
}
