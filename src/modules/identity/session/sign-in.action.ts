import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { findAccountByEmail } from "../account/account.store.ts";
import { passwordFits } from "../account/password.ts";
import { signInPolicy } from "../identity.policy.ts";
import { beginSession } from "./begin-session.store.ts";
import { Door } from "./door.ts";

/** A new token for each sign-in: one that was planted before is worth nothing. Unknown accounts cost the same work as known ones. */
export const signIn = action({
  name: "identity.session.sign-in",
  input: z.object({ email: requiredText(), passwort: requiredText(500), door: Door }),
  subject: noSubject,
  policy: signInPolicy,

  async run({ tx, input, now }) {
    const account = await findAccountByEmail(tx, input.email);
    const fits = await passwordFits(input.passwort, account?.password);
    if (!account?.active || !fits) throw refuse("identity.session.wrong");
    return beginSession(tx, { account, method: "password", strong: false, door: input.door, now });
  },

  journal: (_, { accountId }) => ({ subject: accountId }),
});
