import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { proveCode } from "../factor/prove-code.store.ts";
import { signInPolicy } from "../identity.policy.ts";
import { beginSession } from "./begin-session.store.ts";
import { Door } from "./door.ts";
import { endHalfway } from "./session.store.ts";
import { hashOfToken } from "./session.ts";

/** The second half of a sign-in: what was begun with the password ends, and a new session begins. */
export const confirmFactor = action({
  name: "identity.session.confirm-factor",
  input: z.object({ token: z.string(), code: requiredText(40), key: z.string(), door: Door }),
  subject: noSubject,
  policy: signInPolicy,

  async run({ tx, input, now, today }) {
    const { code, key, door } = input;
    const account = await endHalfway(tx, hashOfToken(input.token), { now, today });
    if (!account) throw refuse("identity.session.halfway-over");
    const method = await proveCode(tx, { accountId: account.id, code, key, now });
    if (!method) throw refuse("identity.factor.wrong");
    return beginSession(tx, { account, method, strong: true, door, now });
  },

  journal: (_, { accountId }) => ({ subject: accountId }),
});
