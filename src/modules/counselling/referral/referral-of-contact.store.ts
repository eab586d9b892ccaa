import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { Case } from "../case/case.ts";
import { type ListedReferral, listReferrals } from "./referral.store.ts";

/** Whether somebody was asked for one of these contacts and still counts on it. */
export async function isSomebodyAsked(tx: Transaction, batchId: string): Promise<boolean> {
  const { rows } = await sql`
    select from counselling.referrals r join counselling.brief_contacts k on k.id = r.contact_id
    where k.batch_id = ${batchId} and r.state in ('gesendet', 'gesehen', 'frage', 'zugesagt') limit 1`.execute(tx);
  return rows.length > 0;
}

/** What was asked for at the counter goes on in the case; nothing leads from the case to the contact any more. */
export async function moveReferralsToCase(
  tx: Transaction,
  contactId: string,
  { id, officeId, responsibleId }: Pick<Case, "id" | "officeId" | "responsibleId">,
): Promise<void> {
  await sql`
    update counselling.referrals set case_id = ${id}, contact_id = null, office_id = ${officeId},
      responsible_id = coalesce(${responsibleId}, responsible_id), version = version + 1
    where contact_id = ${contactId}`.execute(tx);
}

/** Whom was asked for a contact: never many. */
export const listOfContact = async (tx: Transaction, contactId: string): Promise<readonly ListedReferral[]> =>
  (await listReferrals(tx, { contactId, standing: undefined, responsibleId: undefined, page: 1, perPage: 20 }))
    .referrals;
