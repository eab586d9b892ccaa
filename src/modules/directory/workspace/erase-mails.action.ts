import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { eraseSentMails } from "#platform/mail/mails.store.ts";
import { daysBefore, daysOf } from "./retention-days.ts";
import { workspacePolicy } from "./workspace.policy.ts";

/** What was sent long enough ago need not lie here any longer. */
export const eraseMails = action({
  name: "directory.mail.erase",
  input: z.object({}),
  subject: noSubject,
  policy: workspacePolicy,
  run: async ({ tx, now }) => ({ erased: await eraseSentMails(tx, daysBefore(now, daysOf("platform.mails", "body"))) }),
  journal: (_, { erased }) => ({ subject: null, count: erased }),
});
