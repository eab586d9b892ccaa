import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { newsletterPolicy } from "../newsletter.policy.ts";
import { confirmSubscription } from "./subscription.store.ts";

/** What the links of its mails carry. */
export const LinkInput = z.object({ token: z.string().max(200) });

/** The second half of the double opt-in: only who reads the mailbox can do it. */
export const confirmNewsletter = action({
  name: "directory.newsletter.confirm",
  input: LinkInput,
  subject: noSubject,
  policy: newsletterPolicy,
  run: ({ tx, input }) => confirmSubscription(tx, input.token),
  journal: () => ({ subject: null, changed: ["confirmedAt"] }),
});
