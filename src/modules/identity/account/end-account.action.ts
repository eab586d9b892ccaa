import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { raise } from "#platform/action/events.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { endSessionsOf } from "../session/session.store.ts";
import { accountPolicy } from "../identity.policy.ts";
import { accountEnding } from "./account.events.ts";
import { saveEnd, workingAccount } from "./account.store.ts";

/** Somebody's work here ends: no sign-in from now on; the period until the account is erased begins. */
export const endAccount = action({
  name: "identity.account.end",
  input: z.object({ email: z.string(), sofort: z.enum(["ja"]).optional().catch(undefined) }),
  subject: (tx, { email }) => workingAccount(tx, email),
  policy: accountPolicy,

  async run({ tx, input, subject, actor, today }) {
    if (subject.id === actor.id) throw refuse("identity.account.own");
    await raise(tx, accountEnding, { accountId: subject.id, atOnce: input.sofort === "ja" });
    await saveEnd(tx, subject.id, today);
    await endSessionsOf(tx, subject.id);
    return subject;
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["active", "endedOn"] }),
});
