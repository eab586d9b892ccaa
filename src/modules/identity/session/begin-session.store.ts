import type { Transaction } from "#platform/database/connect.ts";
import { findSetting } from "#platform/settings/settings.store.ts";
import { factorsOf, hasFactor } from "../factor/factors.store.ts";
import { needsFactor, requirementKey } from "../factor/required.ts";
import { noteSignIn } from "../sign-ins/sign-ins.store.ts";
import type { Door } from "./door.ts";
import { rememberDevice } from "./known-devices.store.ts";
import { hashOfToken, type Method, newSessionToken, type Stage } from "./session.ts";
import { endExpiredSessions, openSession } from "./session.store.ts";

export interface Entering {
  readonly account: { readonly id: string; readonly roles: readonly string[] };
  readonly method: Method;
  /** Whether two factors were proved already: password and code, a passkey, or the city's sign-in when it says so. */
  readonly strong: boolean;
  readonly door: Door;
  readonly now: Date;
}

export interface Begun {
  readonly token: string;
  readonly stage: Stage;
  readonly accountId: string;
}

/** A new session under a new token, as far as what was proved leads. */
export async function beginSession(tx: Transaction, entering: Entering): Promise<Begun> {
  const { account, method, door, now } = entering;
  const stage = await stageOf(tx, entering);
  const token = newSessionToken();
  await endExpiredSessions(tx, now);
  const { device, browser } = door;
  const accountId = account.id;
  await openSession(tx, { hash: hashOfToken(token), accountId, stage, method, device, now });
  if (stage !== "password") {
    await noteSignIn(tx, { accountId, outcome: "signed-in", method, device, now });
    if (browser) await rememberDevice(tx, { hash: hashOfToken(browser), accountId, now });
  }
  return { token, stage, accountId };
}

async function stageOf(tx: Transaction, { account, strong, door }: Entering): Promise<Stage> {
  if (strong) return "full";
  if (hasFactor(await factorsOf(tx, account.id))) return "password";
  return needsFactor(account.roles, await findSetting(tx, requirementKey), door.demo) ? "set-up" : "full";
}
