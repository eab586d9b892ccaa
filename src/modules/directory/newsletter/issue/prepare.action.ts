import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { issuesDue } from "../newsletter.ts";
import { newsletterPolicy } from "../newsletter.policy.ts";
import { makeIssue } from "./issue.store.ts";

/** Makes the issues whose day has come; one that was made before stays as it is. */
export const prepareIssues = action({
  name: "directory.newsletter.prepare",
  input: z.object({}),
  subject: noSubject,
  policy: newsletterPolicy,

  async run({ tx, today, now }) {
    let made = 0;
    for (const span of issuesDue(today)) if (await makeIssue(tx, span, now)) made++;
    return { made };
  },

  journal: (_, { made }) => ({ subject: null, count: made }),
});
