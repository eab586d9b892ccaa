import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { findAccountByEmail } from "../account/account.store.ts";
import { passwordFits } from "../account/password.ts";
import { signInPolicy } from "../identity.policy.ts";
import { hashOfToken, newSessionToken } from "./session.ts";
import { endExpiredSessions, noteSignIn, openSession } from "./session.store.ts";

/** A new token for each sign-in: one that was planted before is worth nothing. */
export const signIn = action({
  name: "identity.session.sign-in",
  input: z.object({ email: requiredText(), passwort: requiredText(500) }),
  subject: noSubject,
  policy: signInPolicy,

  async run({ tx, input, now }) {
    const account = await findAccountByEmail(tx, input.email);
    const fits = await passwordFits(input.passwort, account?.password);
    if (!account?.active || !fits) throw refuse("identity.session.wrong");

    const token = newSessionToken();
    await endExpiredSessions(tx, now);
    await openSession(tx, { hash: hashOfToken(token), accountId: account.id, now });
    await noteSignIn(tx, { accountId: account.id, outcome: "signed-in", now });
    return { token, accountId: account.id };
  },

  journal: (_, { accountId }) => ({ subject: accountId }),
});
