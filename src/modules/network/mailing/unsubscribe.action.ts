import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { mailingsPolicy } from "./mailing.policy.ts";
import { endMailings } from "./unsubscribe.store.ts";

/** Whoever holds the link of a mail ends the mails to that institution; asking twice is no fault. */
export const unsubscribe = action({
  name: "network.mailing.unsubscribe",
  input: z.object({ token: z.string().min(20).max(100) }),
  subject: noSubject,
  policy: mailingsPolicy,
  run: ({ tx, input }) => endMailings(tx, input.token),
  journal: (_, id) => ({ subject: id, changed: ["noMailings"] }),
});
