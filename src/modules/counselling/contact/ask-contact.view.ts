import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { findOwnHours } from "../office/own-hours.store.ts";
import { contactsPolicy } from "../counselling.policy.ts";
import { listTemplates } from "../template/template.store.ts";
import { readChoices } from "./contact-choices.store.ts";
import { findLastContact, listOwnContacts } from "./own-contacts.store.ts";

/** What the form for a brief contact offers, and what one has entered today. */
export const askForContact = view({
  name: "counselling.contact.ask",
  input: z.object({
    /** "zuletzt": as the last one. */
    wie: z.enum(["zuletzt"]).optional().catch(undefined),
    vorlage: z.uuid().optional().catch(undefined),
    /** Hours at which it was asked. */
    termin: z.uuid().optional().catch(undefined),
    gespeichert: z.uuid().optional().catch(undefined),
    schon: z.enum(["ja"]).optional().catch(undefined),
    zurueckgenommen: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined),
  }),
  policy: contactsPolicy,
  load: async ({ tx, input, actor, today }) => ({
    ...(await readChoices(tx, actor, today)),
    query: input,
    hours: input.termin === undefined ? undefined : await findOwnHours(tx, actor, input.termin),
    templates: await listTemplates(tx),
    today: await listOwnContacts(tx, actor.id, today),
    last: input.wie === undefined ? undefined : await findLastContact(tx, actor.id),
  }),
});
