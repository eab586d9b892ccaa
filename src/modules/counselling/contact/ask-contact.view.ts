import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { addDays } from "#platform/dates/local-date.ts";
import { listOfficeAreas } from "../office/office-areas.store.ts";
import { contactsPolicy } from "../counselling.policy.ts";
import { listContactThemes } from "./contact.store.ts";

/** Days back in which a theme counts as used. */
const recent = 90;

/** What the form for a brief contact offers. */
export const askForContact = view({
  name: "counselling.contact.ask",
  input: z.object({}),
  policy: contactsPolicy,
  load: async ({ tx, actor, today }) => ({
    themes: await listContactThemes(tx, addDays(today, -recent)),
    stadtbezirke: await listOfficeAreas(tx),
    own: actor.scopes?.["stadtbezirk"] ?? [],
  }),
});
