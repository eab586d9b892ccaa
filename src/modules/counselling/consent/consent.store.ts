import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { Consent } from "./consent.ts";

export interface Signature {
  readonly strokes: string | null;
  readonly typedName: string | null;
}

export async function addConsent(tx: Transaction, given: Consent): Promise<void> {
  await tx.insertInto("counselling.consents").values(given).execute();
}

export async function addSignature(tx: Transaction, consentId: string, signature: Signature): Promise<void> {
  await tx
    .insertInto("counselling.signatures")
    .values({ consentId, ...signature })
    .execute();
}

export interface SignedConsent extends Consent, Signature {}

/** The newest first, with what was signed. */
export async function listConsents(tx: Transaction, caseId: string): Promise<SignedConsent[]> {
  const { rows } = await sql<SignedConsent>`
    select c.*, s.strokes, s.typed_name from counselling.consents c left join counselling.signatures s on s.consent_id = c.id
    where c.case_id = ${caseId} order by c.given_on desc, c.created_at desc`.execute(tx);
  return rows;
}

export async function endConsent(tx: Transaction, id: string, on: LocalDate): Promise<void> {
  await tx.updateTable("counselling.consents").set({ withdrawnOn: on }).where("id", "=", id).execute();
}
