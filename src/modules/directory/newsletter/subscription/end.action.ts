import { action, noSubject } from "#platform/action/action.ts";
import { newsletterPolicy } from "../newsletter.policy.ts";
import { LinkInput } from "./confirm.action.ts";
import { endSubscription } from "./subscription.store.ts";

/** Ends it and forgets the address at once, with mails that still wait and with every link. */
export const endNewsletter = action({
  name: "directory.newsletter.end",
  input: LinkInput,
  subject: noSubject,
  policy: newsletterPolicy,
  run: ({ tx, input }) => endSubscription(tx, input.token),
  journal: () => ({ subject: null, changed: ["email"] }),
});
