import type { Transaction } from "#platform/database/connect.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { findCase, readCase } from "../case/case.store.ts";
import { readContact } from "../contact/contact.store.ts";
import type { Request } from "./referral.policy.ts";
import type { Referral } from "./referral.ts";
import { lockReferral, readReferral } from "./referral.store.ts";

export const readRequest = async (tx: Transaction, id: string): Promise<Request> =>
  withOrigin(tx, await readReferral(tx, id), readCase);

/** What somebody says of it is noted even while processing is restricted; nothing is passed on by that. */
export const lockRequest = async (tx: Transaction, id: string): Promise<Request> =>
  withOrigin(tx, await lockReferral(tx, id), readCase);

/** To pass something on once more: refused while processing is restricted. */
export const lockRequestToSend = async (tx: Transaction, id: string): Promise<Request> =>
  withOrigin(tx, await lockReferral(tx, id), findCase);

async function withOrigin(tx: Transaction, referral: Referral, theCase: typeof readCase): Promise<Request> {
  const { caseId, contactId } = referral;
  if (caseId !== null) return { referral, case: await theCase(tx, caseId), contact: null };
  if (contactId !== null) return { referral, case: null, contact: await readContact(tx, contactId) };
  throw new Refusal("platform.unknown", 404);
}
