import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { workingAccountById } from "../account/account.store.ts";
import { factorsOf } from "../factor/factors.store.ts";
import { listPasskeysOf } from "../factor/key/passkeys.store.ts";
import { ownPolicy } from "../identity.policy.ts";
import { listSessionsOf } from "../session/session.store.ts";
import { listSignIns } from "../sign-ins/sign-ins.store.ts";
import { isLinked } from "../sso/sso-subjects.store.ts";

const shownSignIns = 12;

/** All that "Mein Konto" shows: one's own, and nothing of anybody else. */
export const showOwn = view({
  name: "identity.own.show",
  input: z.object({ now: z.date() }),
  policy: ownPolicy,

  async load({ tx, input, actor }) {
    const account = await workingAccountById(tx, actor.id);
    if (!account) throw new Refusal("platform.unknown", 404);
    const { entries } = await listSignIns(tx, { accountId: actor.id, limit: shownSignIns, offset: 0 });
    return {
      account,
      factors: await factorsOf(tx, actor.id),
      keys: await listPasskeysOf(tx, actor.id),
      sessions: await listSessionsOf(tx, actor.id, input.now),
      signIns: entries,
      linked: await isLinked(tx, actor.id),
    };
  },
});
