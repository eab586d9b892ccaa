import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { Party } from "../factor/key/party.ts";
import { AddedKey, checkAdded } from "../factor/key/passkey-answers.ts";
import { findPasskey, putPasskey } from "../factor/key/passkeys.store.ts";
import { ownPolicy } from "../identity.policy.ts";
import { hashOfToken, newSessionToken } from "../session/session.ts";
import { renewSession } from "../session/session.store.ts";
import { noteSignIn } from "../sign-ins/sign-ins.store.ts";

export const addKey = action({
  name: "identity.own.add-key",
  input: z.object({
    name: requiredText(60),
    answer: AddedKey,
    challenge: z.string(),
    party: Party,
    sessionId: z.uuid(),
    device: z.string(),
  }),
  subject: noSubject,
  policy: ownPolicy,

  async run({ tx, input, actor, now }) {
    const made = await checkAdded(input.answer, input);
    if (!made || (await findPasskey(tx, made.credentialId))) throw refuse("identity.key.wrong");
    await putPasskey(tx, { ...made, accountId: actor.id, name: input.name, createdAt: now });
    const token = newSessionToken();
    await renewSession(tx, { id: input.sessionId, hash: hashOfToken(token), stage: "full", now });
    const { device } = input;
    await noteSignIn(tx, { accountId: actor.id, outcome: "factor-added", method: "key", device, now });
    return { token };
  },

  journal: ({ actor }) => ({ subject: actor.id }),
});
