import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { putMail } from "#platform/mail/mails.store.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { deleteFactorsOf } from "../factor/factors.store.ts";
import { accountPolicy } from "../identity.policy.ts";
import { forgetDevicesOf } from "../session/known-devices.store.ts";
import { endSessionsOf } from "../session/session.store.ts";
import { noteSignIn } from "../sign-ins/sign-ins.store.ts";
import { mailsDe as t } from "../texts/mails-de.ts";
import { administeredAccount } from "./administered-account.store.ts";

/** Somebody lost phone and codes. All factors go, all sessions end, and the person is told: it may not have been them who asked. */
export const resetFactors = action({
  name: "identity.account.reset-factors",
  input: z.object({ id: z.uuid(), grund: requiredText(300) }),
  subject: (tx, { id }) => administeredAccount(tx, id),
  policy: accountPolicy,

  async run({ tx, subject, actor, now }) {
    if (subject.id === actor.id) throw refuse("identity.account.own");
    await deleteFactorsOf(tx, subject.id);
    await endSessionsOf(tx, subject.id);
    await forgetDevicesOf(tx, subject.id);
    await noteSignIn(tx, { accountId: subject.id, outcome: "factors-reset", now });
    const { email: to, name } = subject;
    await putMail(tx, { to, subject: t["identity.mail.reset.subject"], body: t["identity.mail.reset"]({ name }) });
  },

  journal: ({ subject, input }) => ({ subject: subject.id, reason: input.grund }),
});
