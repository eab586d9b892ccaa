import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { findAccountByEmail } from "../account/account.store.ts";
import { signInPolicy } from "../identity.policy.ts";
import { noteSignIn } from "../sign-ins/sign-ins.store.ts";
import { minutesAfter, ownMinutes } from "./password-link.ts";
import { sendPasswordLink } from "./send-password-link.store.ts";

/** Somebody has forgotten the password. The answer is the same whether there is such an account or not. */
export const askReset = action({
  name: "identity.account.ask-reset",
  input: z.object({ email: requiredText(), baseUrl: z.url(), device: z.string() }),
  subject: noSubject,
  policy: signInPolicy,

  async run({ tx, input, actor, now }) {
    const account = await findAccountByEmail(tx, input.email);
    // Everybody knows the demo accounts; nobody may take them from the others.
    if (!account?.active || account.demo) return null;
    const expiresAt = minutesAfter(now, ownMinutes);
    await sendPasswordLink(tx, actor, { kind: "asked", account, baseUrl: input.baseUrl, expiresAt, now });
    await noteSignIn(tx, { accountId: account.id, outcome: "reset-asked", device: input.device, now });
    return account.id;
  },

  journal: (_, accountId) => ({ subject: accountId }),
});
