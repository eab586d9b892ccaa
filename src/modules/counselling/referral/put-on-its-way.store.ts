import type { Transaction } from "#platform/database/connect.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { sendRequest } from "./referral-mail.store.ts";
import type { Referral } from "./referral.ts";
import { addReferral, noteStep } from "./referral.store.ts";

interface Sending {
  readonly baseUrl: string;
  readonly actor: Actor;
  readonly now: Date;
}

/** Keeps the request with its first step, and asks. */
export async function putOnItsWay(tx: Transaction, sent: Referral, { baseUrl, actor, now }: Sending): Promise<void> {
  await addReferral(tx, sent, now);
  const step = { referralId: sent.id, state: sent.state, onDay: sent.sentOn, says: "buero" as const, note: null };
  await noteStep(tx, { ...step, recordedBy: actor.id }, now);
  await sendRequest(tx, sent, { baseUrl, actor, now, again: false });
}
