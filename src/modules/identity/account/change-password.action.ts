import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { endSessionsOf } from "../session/session.store.ts";
import { accountPolicy } from "../identity.policy.ts";
import { savePassword, workingAccount } from "./account.store.ts";
import { newPassword } from "./new-password.ts";
import { hashPassword } from "./password.ts";

/** Whoever knew the old password is out at once, in every browser. */
export const changePassword = action({
  name: "identity.account.change-password",
  input: z.object({ email: z.string(), password: newPassword }),
  subject: (tx, { email }) => workingAccount(tx, email),
  policy: accountPolicy,

  async run({ tx, input, subject }) {
    await savePassword(tx, subject.id, await hashPassword(input.password));
    await endSessionsOf(tx, subject.id);
    return subject;
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["password"] }),
});
