import type { Transaction } from "#platform/database/connect.ts";
import { z } from "zod";
import { Party } from "./party.ts";
import { checkProved, ProvedKey } from "./passkey-answers.ts";
import { findPasskey, noteUse, type Passkey } from "./passkeys.store.ts";

/** The answer of a browser, and the question that was taken out for it. */
export const KeyProof = z.object({ answer: ProvedKey, challenge: z.string(), party: Party });
export type KeyProof = z.infer<typeof KeyProof>;

/** The passkey that was proved, or undefined; of another account than `accountId`, where it is said, it is no proof. */
export async function proveKey(
  tx: Transaction,
  { proof, accountId, now }: { proof: KeyProof; accountId?: string; now: Date },
): Promise<Passkey | undefined> {
  const passkey = await findPasskey(tx, proof.answer.id);
  if (!passkey || (accountId !== undefined && passkey.accountId !== accountId)) return undefined;
  const counter = await checkProved(proof.answer, passkey, proof);
  if (counter === undefined) return undefined;
  await noteUse(tx, { id: passkey.id, counter, now });
  return passkey;
}
