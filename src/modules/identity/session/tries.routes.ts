import type { Context } from "hono";
import { perform } from "#platform/action/action.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Env } from "#platform/web/world.ts";
import { addressOf } from "#platform/web/visitor.ts";
import { as } from "#platform/action/context.store.ts";
import { atTheDoor, doorkeeper, doorOf } from "./at-the-door.ts";
import { deviceTokenOf } from "./cookies.ts";
import { knowsDevice } from "./known-devices.store.ts";
import { noteRefusal } from "./note-refusal.action.ts";
import { hashOfToken, type Method } from "./session.ts";
import { takeSignInTurn } from "./sign-in-limits.store.ts";

/** Notes a sign-in that was refused, and gives the refusal back; anything else that was thrown is a fault and goes on. */
export async function refused(
  c: Context<Env>,
  thrown: unknown,
  tried: { readonly email?: string; readonly accountId?: string; readonly method: Method },
): Promise<Refusal> {
  if (!(thrown instanceof Refusal)) throw thrown;
  c.var.world.log.info("identity.sign-in.refused");
  // What was turned away by the limits is not written down: it would let strangers fill the list.
  if (thrown.status !== 429) await perform(noteRefusal, doorkeeper(c), { ...tried, door: doorOf(c) });
  return thrown;
}

export const statusOf = ({ status }: Refusal): 422 | 429 => (status === 429 ? 429 : 422);

/** A turn to try something at the door: of a known browser by itself, of all others by address and by account. */
export async function takeTurnAtDoor(
  c: Context<Env>,
  tried: { readonly email?: string; readonly id?: string },
): Promise<void> {
  const { staff, environment } = c.var.world;
  const token = deviceTokenOf(c);
  const knows = async (hash: Buffer) => as(staff, atTheDoor, (tx) => knowsDevice(tx, hash, tried));
  const knownDevice = token !== undefined && (await knows(hashOfToken(token))) ? token : undefined;
  const address = addressOf(c, environment.TRUST_PROXY);
  // A passkey says by itself whose it is; before that only the address can be counted.
  const account = tried.id ?? tried.email?.trim().toLowerCase() ?? `passkey ${address}`;
  await takeSignInTurn(staff, { address, account, knownDevice });
}
