import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { readChoices } from "../contact/contact-choices.store.ts";
import { contactsPolicy } from "../counselling.policy.ts";
import { listTemplates } from "./template.store.ts";

export const showTemplates = view({
  name: "counselling.template.list",
  input: z.object({}),
  policy: contactsPolicy,
  load: async ({ tx, actor, today }) => ({
    ...(await readChoices(tx, actor, today)),
    templates: await listTemplates(tx),
  }),
});
