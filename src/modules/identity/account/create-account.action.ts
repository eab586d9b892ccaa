import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { accountPolicy } from "../identity.policy.ts";
import { AccountId, roles } from "./account.ts";
import { findAccountByEmail, putAccount } from "./account.store.ts";
import { newPassword } from "./new-password.ts";
import { hashPassword } from "./password.ts";

/** A new colleague. An address that is known already is refused: its holder would find another password. */
export const createAccount = action({
  name: "identity.account.create",
  input: z.object({
    name: requiredText(),
    email: z.string().trim().toLowerCase().pipe(z.email("identity.account.no-email")),
    role: z.enum(roles, "identity.account.no-role"),
    password: newPassword,
  }),
  subject: noSubject,
  policy: accountPolicy,

  async run({ tx, input }) {
    const { name, email, role } = input;
    if (await findAccountByEmail(tx, email)) throw refuse("identity.account.exists", { email });
    const id = AccountId.parse(newId());
    const password = await hashPassword(input.password);
    await putAccount(tx, { id, email, name, password, active: true, demo: false, roles: [role] });
    return { id, name, email };
  },

  journal: (_, { id }) => ({ subject: id }),
});
