import { lastDayOver, periodOf } from "#law/retention-period.ts";
import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { accountPolicy } from "../identity.policy.ts";
import { deleteEnded } from "./account.store.ts";

/** Whose work ended long enough ago is forgotten; in the journal their number then leads to nobody. */
export const eraseAccounts = action({
  name: "identity.account.erase",
  input: z.object({}),
  subject: noSubject,
  policy: accountPolicy,
  run: ({ tx, today }) => deleteEnded(tx, lastDayOver(today, periodOf("identity.accounts", "name"))),
  journal: (_, erased) => ({ subject: null, count: erased }),
});
