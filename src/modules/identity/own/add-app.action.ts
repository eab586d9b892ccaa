import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { refuse, refuseFields } from "#platform/refusal/refusal.ts";
import { stepOf } from "../factor/app/app-code.ts";
import { findAppFactor, useStep } from "../factor/app/app-factor.store.ts";
import { unseal } from "../factor/seal.ts";
import { ownPolicy } from "../identity.policy.ts";
import { hashOfToken, newSessionToken } from "../session/session.ts";
import { renewSession } from "../session/session.store.ts";
import { noteSignIn } from "../sign-ins/sign-ins.store.ts";

/** From now on the sign-in asks for a code of the app; the session goes on at the higher level, under a new token. */
export const addApp = action({
  name: "identity.own.add-app",
  input: z.object({ code: requiredText(20), key: z.string(), sessionId: z.uuid(), device: z.string() }),
  subject: noSubject,
  policy: ownPolicy,

  async run({ tx, input, actor, now }) {
    const { code, key, sessionId: id, device } = input;
    const factor = await findAppFactor(tx, actor.id);
    if (!factor || factor.confirmedAt) throw refuse("identity.app.there");
    const secret = unseal(factor.secret, { key, account: actor.id });
    const step = secret === undefined ? undefined : stepOf(secret, code, { lastStep: factor.lastStep, now });
    if (step === undefined || !(await useStep(tx, { accountId: actor.id, step, confirmedAt: now })))
      throw refuseFields({ field: "code", reason: "identity.app.wrong" });
    const token = newSessionToken();
    await renewSession(tx, { id, hash: hashOfToken(token), stage: "full", now });
    await noteSignIn(tx, { accountId: actor.id, outcome: "factor-added", method: "app", device, now });
    return { token };
  },

  journal: ({ actor }) => ({ subject: actor.id }),
});
