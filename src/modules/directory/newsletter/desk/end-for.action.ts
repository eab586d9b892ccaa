import { action, noSubject } from "#platform/action/action.ts";
import { newsletterPolicy } from "../newsletter.policy.ts";
import { AskInput } from "../subscription/subscription.ts";
import { endSubscriptionOf } from "../subscription/subscription.store.ts";

/** For somebody who calls or writes a letter. Whether the address was there is not said. */
export const endNewsletterFor = action({
  name: "directory.newsletter.end-for",
  input: AskInput.pick({ email: true }),
  subject: noSubject,
  policy: newsletterPolicy,
  run: ({ tx, input }) => endSubscriptionOf(tx, input.email),
  journal: () => ({ subject: null, changed: ["email"] }),
});
