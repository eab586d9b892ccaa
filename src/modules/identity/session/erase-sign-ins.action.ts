import { overBefore, periodOf } from "#law/retention-period.ts";
import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { deleteOldChallenges } from "../factor/challenges.store.ts";
import { accountPolicy } from "../identity.policy.ts";
import { deleteSignIns } from "../sign-ins/sign-ins.store.ts";
import { forgetDevices } from "./known-devices.store.ts";
import { endExpiredSessions } from "./session.store.ts";

/** Sessions and questions that hold no longer, browsers long unused, and the list of sign-ins beyond its period. */
export const eraseSignIns = action({
  name: "identity.session.erase",
  input: z.object({}),
  subject: noSubject,
  policy: accountPolicy,
  run: async ({ tx, now }) =>
    (await endExpiredSessions(tx, now)) +
    (await deleteOldChallenges(tx, now)) +
    (await forgetDevices(tx, overBefore(now, periodOf("identity.known_devices", "hash")))) +
    (await deleteSignIns(tx, overBefore(now, periodOf("identity.sign_ins", "at")))),
  journal: (_, erased) => ({ subject: null, count: erased }),
});
