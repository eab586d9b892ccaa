import { Hono, type Context } from "hono";
import { as } from "#platform/action/context.store.ts";
import { takeTurn } from "#platform/limits/limits.store.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { answer } from "#platform/web/answer.ts";
import { isId } from "#platform/database/ids.ts";
import { addressOf } from "#platform/web/visitor.ts";
import type { Env } from "#platform/web/world.ts";
import { workingAccountById } from "../../account/account.store.ts";
import { atTheDoor, partyAt } from "../../session/at-the-door.ts";
import { sessionAt } from "../../session/guards.routes.ts";
import { type ChallengePurpose, putChallenge, takeChallenge } from "../challenges.store.ts";
import { askToAdd, askToProve } from "./passkey-options.ts";
import { listPasskeysOf } from "./passkeys.store.ts";

const perAddress = { name: "sign-in.key", allowed: 60, seconds: 600 };

/** What the island "passkey" asks for before the browser is asked. Each question is kept for five minutes. */
export const askKeysAtTheDoor = new Hono<Env>().post("/anmelden/passkey/frage", async (c) => {
  const { world } = c.var;
  await takeTurn(world.staff, perAddress, addressOf(c, world.environment.TRUST_PROXY));
  const begun = await sessionAt(c);
  const accountId = begun?.stage === "password" ? begun.accountId : undefined;
  return askOf(c, atTheDoor, { purpose: "key-sign-in", accountId });
});

export const askKeysInside = new Hono<Env>()
  .post("/arbeit/bestaetigen/frage", (c) =>
    askOf(c, c.var.actor, { purpose: "key-confirm", accountId: c.var.actor.id }),
  )
  .post("/arbeit/konto/passkey/frage", async (c) => {
    const { world, actor } = c.var;
    return as(world.staff, actor, async (tx) => {
      const account = await workingAccountById(tx, actor.id);
      if (!account) throw new Refusal("platform.unknown", 404);
      const options = await askToAdd(partyAt(c), account, await listPasskeysOf(tx, actor.id));
      const { challenge } = options;
      const id = await putChallenge(tx, { purpose: "key-add", accountId: actor.id, challenge }, world.clock.now());
      return sent(c, { id, options });
    });
  });

async function askOf(
  c: Context<Env>,
  actor: Actor,
  { purpose, accountId }: { purpose: ChallengePurpose; accountId: string | undefined },
): Promise<Response> {
  const { world } = c.var;
  return as(world.staff, actor, async (tx) => {
    const options = await askToProve(partyAt(c), accountId === undefined ? [] : await listPasskeysOf(tx, accountId));
    const asked = { purpose, challenge: options.challenge, ...(accountId !== undefined && { accountId }) };
    return sent(c, { id: await putChallenge(tx, asked, world.clock.now()), options });
  });
}

const sent = (c: Context<Env>, question: object): Response =>
  answer(c, JSON.stringify(question), { type: "application/json", personal: true });

/** The question that an answer belongs to. It is taken out whatever becomes of the answer, so it is answered once. */
export async function takeQuestion(
  c: Context<Env>,
  actor: Actor,
  { purpose, id }: { purpose: ChallengePurpose; id: string },
): Promise<string> {
  const { staff, clock } = c.var.world;
  const now = clock.now();
  const asked = isId(id) ? await as(staff, actor, (tx) => takeChallenge(tx, { id, purpose, now })) : undefined;
  if (!asked) throw new Refusal("identity.key.wrong");
  return asked.challenge;
}
