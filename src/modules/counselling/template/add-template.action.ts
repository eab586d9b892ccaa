import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { optionalText, severalOf } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { askers, channels, results } from "../contact/contact.ts";
import { optionally } from "../typed-choice.ts";
import { contactsPolicy } from "../counselling.policy.ts";
import { officeOf } from "../office/own-office.ts";
import { addTemplate } from "./template.store.ts";

/** What comes again and again is filled in by one tap from now on, for all colleagues of the office. */
export const addContactTemplate = action({
  name: "counselling.template.add",
  input: z.object({
    office: optionally(z.uuid()),
    name: z.string().trim().min(1, "counselling.template.no-name").max(60),
    channel: z.enum(channels, "counselling.contact.no-channel"),
    asker: optionally(z.enum(askers)),
    result: optionally(z.enum(results).exclude(["fall"])),
    themes: severalOf(z.string().regex(/^[a-z-]+$/)),
    referredTo: optionalText(200),
  }),
  subject: noSubject,
  policy: contactsPolicy,

  async run({ tx, input, actor, now }) {
    const { office, themes, ...said } = input;
    const { officeId } = officeOf(actor, office);
    const template = { ...said, officeId, themeKeys: themes, id: newId(), createdBy: actor.id, createdAt: now };
    if (!(await addTemplate(tx, template))) throw refuseFields({ field: "name", reason: "counselling.template.known" });
    return template;
  },

  journal: (_, { id }) => ({ subject: id }),
});
