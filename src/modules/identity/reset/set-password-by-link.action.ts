import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { findLink, revokeLinks, useLink } from "#platform/tokens/links.store.ts";
import { savePassword, workingAccountById } from "../account/account.store.ts";
import { newPassword } from "../account/new-password.ts";
import { hashPassword } from "../account/password.ts";
import { signInPolicy } from "../identity.policy.ts";
import { forgetDevicesOf } from "../session/known-devices.store.ts";
import { endSessionsOf } from "../session/session.store.ts";
import { noteSignIn } from "../sign-ins/sign-ins.store.ts";
import { passwordPurpose } from "./password-link.ts";

/** A new password by the link of a mail. It signs nobody in, and the second factor is asked for as ever. */
export const setPasswordByLink = action({
  name: "identity.account.set-password-by-link",
  input: z.object({ token: z.string().max(200), neu: newPassword, device: z.string() }),
  subject: noSubject,
  policy: signInPolicy,

  async run({ tx, input, now }) {
    const link = await findLink(tx, input.token, passwordPurpose);
    const account = link && (await workingAccountById(tx, link.subject));
    if (!link || !account) throw new Refusal("identity.reset.gone", 404);
    await useLink(tx, link);
    await revokeLinks(tx, { purpose: passwordPurpose, subject: account.id }, now);
    await savePassword(tx, account.id, await hashPassword(input.neu));
    await endSessionsOf(tx, account.id);
    await forgetDevicesOf(tx, account.id);
    await noteSignIn(tx, { accountId: account.id, outcome: "password-changed", device: input.device, now });
    return account.id;
  },

  journal: (_, accountId) => ({ subject: accountId, changed: ["password"] }),
});
