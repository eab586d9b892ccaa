import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { signInPolicy } from "../identity.policy.ts";
import { noteSignIn } from "../sign-ins/sign-ins.store.ts";
import { hashOfToken } from "./session.ts";
import { endSession } from "./session.store.ts";

export const signOut = action({
  name: "identity.session.sign-out",
  input: z.object({ token: z.string() }),
  subject: noSubject,
  policy: signInPolicy,

  async run({ tx, input, now }) {
    const accountId = await endSession(tx, hashOfToken(input.token));
    if (accountId) await noteSignIn(tx, { accountId, outcome: "signed-out", now });
    return accountId ?? null;
  },

  journal: (_, accountId) => ({ subject: accountId }),
});
