import type { Transaction } from "#platform/database/connect.ts";
import { findCase, readCase } from "../case/case.store.ts";
import type { CaseReferral } from "./referral.policy.ts";
import { lockReferral, readReferral } from "./referral.store.ts";

export async function readCaseReferral(tx: Transaction, id: string): Promise<CaseReferral> {
  const referral = await readReferral(tx, id);
  return { referral, case: await readCase(tx, referral.caseId) };
}

/** What somebody says of it is noted even while processing is restricted; nothing is passed on by that. */
export async function lockCaseReferral(tx: Transaction, id: string): Promise<CaseReferral> {
  const referral = await lockReferral(tx, id);
  return { referral, case: await readCase(tx, referral.caseId) };
}

/** To pass something on once more: refused while processing is restricted. */
export async function lockCaseReferralToSend(tx: Transaction, id: string): Promise<CaseReferral> {
  const referral = await lockReferral(tx, id);
  return { referral, case: await findCase(tx, referral.caseId) };
}
