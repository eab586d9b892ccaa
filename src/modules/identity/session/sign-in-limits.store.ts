import type { Db } from "#platform/database/connect.ts";
import { type Limit, takeTurn } from "#platform/limits/limits.store.ts";

const tenMinutes = 600;
const day = 24 * 60 * 60;

/** The longer somebody guesses, the slower it goes. No account is ever closed: that would let strangers close it. */
const slowing = (name: string, inTenMinutes: number, inOneDay: number): readonly Limit[] => [
  { name, allowed: inTenMinutes, seconds: tenMinutes },
  { name: `${name}.day`, allowed: inOneDay, seconds: day },
];
const limits = {
  address: slowing("sign-in.address", 30, 600),
  account: slowing("sign-in.account", 10, 100),
  device: slowing("sign-in.device", 10, 100),
};

export interface Visitor {
  readonly address: string;
  /** What is tried: the address of an account, or the account whose second factor is asked. */
  readonly account: string;
  /** The browser, when somebody signed in to this very account with it before. */
  readonly knownDevice: string | undefined;
}

/**
 * A turn for one try. A known browser has turns of its own, so strangers who guess at an account – or colleagues behind the
 * same address – cannot keep its owner out (OWASP: device cookies). It has no more of them than a stranger.
 */
export async function takeSignInTurn(db: Db, { address, account, knownDevice }: Visitor): Promise<void> {
  if (knownDevice !== undefined) return takeAll(db, limits.device, `${knownDevice} ${account}`);
  await takeAll(db, limits.address, address);
  await takeAll(db, limits.account, account);
}

async function takeAll(db: Db, all: readonly Limit[], visitor: string): Promise<void> {
  for (const limit of all) await takeTurn(db, limit, visitor);
}
