import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { AccountId, roles } from "../account/account.ts";
import { findAccountByEmail, putAccount } from "../account/account.store.ts";
import { hashPassword } from "../account/password.ts";
import { accountPolicy } from "../identity.policy.ts";
import { minutesAfter, sentDays } from "../reset/password-link.ts";
import { sendPasswordLink } from "../reset/send-password-link.store.ts";
import { newSessionToken } from "../session/session.ts";

/** A new colleague, who chooses the password by a link: nobody else ever knows it. */
export const inviteAccount = action({
  name: "identity.account.invite",
  input: z.object({
    name: requiredText(),
    email: z.string().trim().toLowerCase().pipe(z.email("identity.account.no-email")),
    rolle: z.enum(roles, "platform.field.missing"),
    baseUrl: z.url(),
  }),
  subject: noSubject,
  policy: accountPolicy,

  async run({ tx, input, actor, now }) {
    const { name, email, rolle, baseUrl } = input;
    if (await findAccountByEmail(tx, email))
      throw refuseFields({ field: "email", reason: "identity.account.exists", details: { email } });
    const id = AccountId.parse(newId());
    const password = await hashPassword(newSessionToken());
    await putAccount(tx, { id, email, name, password, active: true, demo: false, roles: [rolle] });
    const expiresAt = minutesAfter(now, sentDays * 24 * 60);
    await sendPasswordLink(tx, actor, { kind: "invited", account: { id, email, name }, baseUrl, expiresAt, now });
    return { id };
  },

  journal: (_, { id }) => ({ subject: id }),
});
