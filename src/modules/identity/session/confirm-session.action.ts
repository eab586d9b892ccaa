import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { refuse, refuseFields } from "#platform/refusal/refusal.ts";
import { passwordOf } from "../account/account.store.ts";
import { passwordFits } from "../account/password.ts";
import { factorsOf, hasFactor } from "../factor/factors.store.ts";
import { KeyProof, proveKey } from "../factor/key/prove-key.store.ts";
import { proveCode } from "../factor/prove-code.store.ts";
import { signInPolicy } from "../identity.policy.ts";
import { noteSignIn } from "../sign-ins/sign-ins.store.ts";
import { codeField, passwordField } from "../step-up/fields.ts";
import { hashOfToken, type Method, newSessionToken } from "./session.ts";
import { renewSession } from "./session.store.ts";

const Input = z.object({
  sessionId: z.uuid(),
  stage: z.enum(["set-up", "full"]),
  [passwordField]: z.string().max(500),
  [codeField]: z.string().max(40),
  proof: KeyProof.optional(),
  key: z.string(),
  device: z.string(),
});

/** Somebody who is signed in proves that it is still them. From a higher level on the session has another token. */
export const confirmSession = action({
  name: "identity.session.confirm",
  input: Input,
  subject: noSubject,
  policy: signInPolicy,

  async run({ tx, input, actor, now }) {
    const { sessionId: id, stage, device } = input;
    const method = await proved(tx, actor.id, { ...input, now });
    const token = newSessionToken();
    await renewSession(tx, { id, hash: hashOfToken(token), stage, now });
    await noteSignIn(tx, { accountId: actor.id, outcome: "confirmed", method, device, now });
    return { token };
  },

  journal: ({ actor }) => ({ subject: actor.id }),
});

/** Whoever has a second factor proves that one; the password alone is for those who have none. */
async function proved(
  tx: Transaction,
  accountId: string,
  { proof, key, now, ...typed }: z.output<typeof Input> & { readonly now: Date },
): Promise<Method> {
  if (proof) {
    if (await proveKey(tx, { proof, accountId, now })) return "key";
    throw refuse("identity.key.wrong");
  }
  if (hasFactor(await factorsOf(tx, accountId))) {
    const method = await proveCode(tx, { accountId, code: typed[codeField], key, now });
    if (method) return method;
    throw refuseFields({ field: codeField, reason: "identity.factor.wrong" });
  }
  if (await passwordFits(typed[passwordField], await passwordOf(tx, accountId))) return "password";
  throw refuseFields({ field: passwordField, reason: "identity.password.wrong" });
}
