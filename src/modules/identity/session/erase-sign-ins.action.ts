import { overBefore, periodOf } from "#law/retention-period.ts";
import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { accountPolicy } from "../identity.policy.ts";
import { deleteSignIns, endExpiredSessions } from "./session.store.ts";

/** Sessions that hold no longer, and the list of sign-ins beyond its period. */
export const eraseSignIns = action({
  name: "identity.session.erase",
  input: z.object({}),
  subject: noSubject,
  policy: accountPolicy,
  run: async ({ tx, now }) =>
    (await endExpiredSessions(tx, now)) +
    (await deleteSignIns(tx, overBefore(now, periodOf("identity.sign_ins", "at")))),
  journal: (_, erased) => ({ subject: null, count: erased }),
});
