import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { templatePolicy } from "../counselling.policy.ts";
import { deleteTemplate, findTemplate } from "./template.store.ts";

export const removeContactTemplate = action({
  name: "counselling.template.remove",
  input: z.object({ templateId: z.uuid() }),
  subject: (tx, { templateId }) => findTemplate(tx, templateId),
  policy: templatePolicy,
  run: async ({ tx, subject }) => {
    await deleteTemplate(tx, subject.id);
    return { id: subject.id };
  },
  journal: ({ subject }) => ({ subject: subject.id }),
});
