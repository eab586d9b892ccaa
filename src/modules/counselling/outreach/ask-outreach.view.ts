import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { readChoices } from "../contact/contact-choices.store.ts";
import { contactsPolicy } from "../counselling.policy.ts";

/** The form for the way. It stays on the device, so it holds no words that colleagues typed. */
export const askForOutreach = view({
  name: "counselling.outreach.ask",
  input: z.object({}),
  policy: contactsPolicy,
  load: async ({ tx, actor, today }) => ({ ...(await readChoices(tx, actor, today)), referredTo: [] }),
});
