import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { findAccountByEmail } from "../account/account.store.ts";
import { signInPolicy } from "../identity.policy.ts";
import { noteSignIn } from "../sign-ins/sign-ins.store.ts";
import { Door } from "./door.ts";
import { methods } from "./session.ts";

/** A sign-in that was refused has undone all it did; so the line about it is a deed of its own. What was typed is not kept. */
export const noteRefusal = action({
  name: "identity.session.note-refusal",
  input: z.object({
    email: z.string().optional(),
    accountId: z.string().optional(),
    method: z.enum(methods),
    door: Door,
  }),
  subject: noSubject,
  policy: signInPolicy,

  async run({ tx, input, now }) {
    const { email, method, door } = input;
    const found = email === undefined ? undefined : await findAccountByEmail(tx, email);
    const accountId = input.accountId ?? found?.id ?? null;
    await noteSignIn(tx, { accountId, outcome: "refused", method, device: door.device, now });
    return accountId;
  },

  journal: (_, accountId) => ({ subject: accountId }),
});
