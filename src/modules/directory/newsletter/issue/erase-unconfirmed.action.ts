import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { daysBefore, daysOf } from "../../workspace/retention-days.ts";
import { newsletterPolicy } from "../newsletter.policy.ts";
import { eraseUnconfirmed } from "./delivery.store.ts";

/** Who never confirmed is forgotten. Real instants count, also in the demo. */
export const eraseUnconfirmedSubscribers = action({
  name: "directory.newsletter.erase",
  input: z.object({}),
  subject: noSubject,
  policy: newsletterPolicy,
  run: async ({ tx, now }) => ({
    erased: await eraseUnconfirmed(tx, daysBefore(now, daysOf("directory.subscribers", "email"))),
  }),
  journal: (_, { erased }) => ({ subject: null, changed: ["email"], count: erased }),
});
