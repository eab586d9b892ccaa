import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { refuse, refuseFields } from "#platform/refusal/refusal.ts";
import { passwordOf, savePassword, workingAccountById } from "../account/account.store.ts";
import { newPassword } from "../account/new-password.ts";
import { hashPassword, passwordFits } from "../account/password.ts";
import { ownPolicy } from "../identity.policy.ts";
import { forgetDevicesOf } from "../session/known-devices.store.ts";
import { hashOfToken, newSessionToken } from "../session/session.ts";
import { endSessionsOf, renewSession } from "../session/session.store.ts";
import { noteSignIn } from "../sign-ins/sign-ins.store.ts";

/** Everywhere else one is signed out; here one stays, under a new token. */
export const changeOwnPassword = action({
  name: "identity.own.change-password",
  input: z.object({
    passwort: requiredText(500),
    neu: newPassword,
    sessionId: z.uuid(),
    stage: z.enum(["set-up", "full"]),
    device: z.string(),
  }),
  subject: noSubject,
  policy: ownPolicy,

  async run({ tx, input, actor, now }) {
    const { passwort, neu, sessionId: id, stage, device } = input;
    if ((await workingAccountById(tx, actor.id))?.demo) throw refuse("identity.account.demo");
    if (!(await passwordFits(passwort, await passwordOf(tx, actor.id))))
      throw refuseFields({ field: "passwort", reason: "identity.password.wrong" });
    await savePassword(tx, actor.id, await hashPassword(neu));
    await endSessionsOf(tx, actor.id, id);
    await forgetDevicesOf(tx, actor.id);
    const token = newSessionToken();
    await renewSession(tx, { id, hash: hashOfToken(token), stage, now });
    await noteSignIn(tx, { accountId: actor.id, outcome: "password-changed", device, now });
    return { token };
  },

  journal: ({ actor }) => ({ subject: actor.id, changed: ["password"] }),
});
