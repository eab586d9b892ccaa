import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { sendAgain } from "#platform/mail/mails.store.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { workspacePolicy } from "./workspace.policy.ts";

/** A mail that could not be sent waits once more. */
export const sendMailAgain = action({
  name: "directory.mail.send-again",
  input: z.object({ id: z.uuid() }),
  subject: async (_, { id }) => ({ id }),
  policy: workspacePolicy,

  async run({ tx, input, now }) {
    if (!(await sendAgain(tx, input.id, now))) throw refuse("directory.mail.not-failed");
    return { id: input.id };
  },
});
