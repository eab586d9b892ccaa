import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { accountPolicy } from "../identity.policy.ts";
import { minutesAfter, sentDays } from "../reset/password-link.ts";
import { sendPasswordLink } from "../reset/send-password-link.store.ts";
import { administeredAccount } from "./administered-account.store.ts";

/** Sends somebody a link to a new password. The old one holds until the link was used. */
export const sendLink = action({
  name: "identity.account.send-link",
  input: z.object({ id: z.uuid(), baseUrl: z.url() }),
  subject: (tx, { id }) => administeredAccount(tx, id),
  policy: accountPolicy,

  async run({ tx, input, subject, actor, now }) {
    if (subject.endedOn !== null || subject.demo) throw refuse("identity.account.not-working");
    const expiresAt = minutesAfter(now, sentDays * 24 * 60);
    await sendPasswordLink(tx, actor, { kind: "sent", account: subject, baseUrl: input.baseUrl, expiresAt, now });
  },

  journal: ({ subject }) => ({ subject: subject.id }),
});
