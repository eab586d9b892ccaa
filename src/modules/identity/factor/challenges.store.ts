import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";

export type ChallengePurpose = "key-sign-in" | "key-confirm" | "key-add" | "sso";

export interface Challenge {
  readonly purpose: ChallengePurpose;
  readonly accountId: string | null;
  /** The hash of what one browser alone holds. */
  readonly browser: Buffer | null;
  readonly challenge: string;
  readonly nonce: string | null;
  readonly verifier: string | null;
  readonly returnTo: string | null;
}

const holdsMilliseconds = 5 * 60 * 1000;

export async function putChallenge(
  tx: Transaction,
  asked: Partial<Challenge> & Pick<Challenge, "purpose" | "challenge">,
  now: Date,
): Promise<string> {
  const id = newId();
  const expiresAt = new Date(now.getTime() + holdsMilliseconds);
  await tx
    .insertInto("identity.challenges")
    .values({ ...asked, id, expiresAt })
    .execute();
  return id;
}

/** A question is answered once, right or wrong; late is like never. */
export async function takeChallenge(
  tx: Transaction,
  { id, purpose, now }: { id: string; purpose: ChallengePurpose; now: Date },
): Promise<Challenge | undefined> {
  const taken = await tx
    .deleteFrom("identity.challenges")
    .where("id", "=", id)
    .where("purpose", "=", purpose)
    .returning(["purpose", "accountId", "browser", "challenge", "nonce", "verifier", "returnTo", "expiresAt"])
    .executeTakeFirst();
  return taken && taken.expiresAt > now ? taken : undefined;
}

export async function deleteOldChallenges(tx: Transaction, now: Date): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("identity.challenges")
    .where("expiresAt", "<=", now)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
