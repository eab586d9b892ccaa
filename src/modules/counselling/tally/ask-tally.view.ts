import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { readChoices } from "../contact/contact-choices.store.ts";
import { contactsPolicy } from "../counselling.policy.ts";

/** Lines of the form at first, and at most. */
const lines = { few: 8, many: 40 };

export const askForTally = view({
  name: "counselling.tally.ask",
  input: z.object({
    zeilen: z.coerce.number().int().min(lines.few).max(lines.many).catch(lines.few).default(lines.few),
  }),
  policy: contactsPolicy,
  load: async ({ tx, input, actor, today }) => ({
    ...(await readChoices(tx, actor, today)),
    today,
    lines: input.zeilen,
    more: input.zeilen < lines.many ? Math.min(input.zeilen + lines.few, lines.many) : undefined,
  }),
});
