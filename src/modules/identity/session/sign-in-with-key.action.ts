import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { workingAccountById } from "../account/account.store.ts";
import { KeyProof, proveKey } from "../factor/key/prove-key.store.ts";
import { signInPolicy } from "../identity.policy.ts";
import { beginSession } from "./begin-session.store.ts";
import { Door } from "./door.ts";
import { hashOfToken } from "./session.ts";
import { endHalfway } from "./session.store.ts";

/** A passkey is two factors at once. After a password it must be one of the same account. */
export const signInWithKey = action({
  name: "identity.session.sign-in-with-key",
  input: z.object({ token: z.string().optional(), proof: KeyProof, door: Door }),
  subject: noSubject,
  policy: signInPolicy,

  async run({ tx, input, now, today }) {
    const { token, proof, door } = input;
    const begun = token === undefined ? undefined : await endHalfway(tx, hashOfToken(token), { now, today });
    const passkey = await proveKey(tx, { proof, ...(begun && { accountId: begun.id }), now });
    const account = passkey && (await workingAccountById(tx, passkey.accountId));
    if (!account) throw refuse("identity.key.wrong");
    return beginSession(tx, { account, method: "key", strong: true, door, now });
  },

  journal: (_, { accountId }) => ({ subject: accountId }),
});
