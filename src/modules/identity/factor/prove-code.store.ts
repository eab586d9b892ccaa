import type { Transaction } from "#platform/database/connect.ts";
import { stepOf } from "./app/app-code.ts";
import { findAppFactor, useStep } from "./app/app-factor.store.ts";
import { looksLikeRecoveryCode } from "./codes/recovery-codes.ts";
import { useRecoveryCode } from "./codes/recovery-codes.store.ts";
import { unseal } from "./seal.ts";

export interface TypedCode {
  readonly accountId: string;
  /** A code of the app, or one of the recovery codes: there is one field for both. */
  readonly code: string;
  readonly key: string;
  readonly now: Date;
}

/** What the code proved, or undefined. Either kind is used up by it. */
export async function proveCode(tx: Transaction, typed: TypedCode): Promise<"app" | "code" | undefined> {
  if (looksLikeRecoveryCode(typed.code)) return (await useRecoveryCode(tx, typed)) ? "code" : undefined;
  const { accountId, code, key, now } = typed;
  const factor = await findAppFactor(tx, accountId);
  if (!factor?.confirmedAt) return undefined;
  const secret = unseal(factor.secret, { key, account: accountId });
  const step = secret === undefined ? undefined : stepOf(secret, code, { lastStep: factor.lastStep, now });
  return step !== undefined && (await useStep(tx, { accountId, step })) ? "app" : undefined;
}
