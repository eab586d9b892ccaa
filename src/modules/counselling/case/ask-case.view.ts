import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { addDays } from "#platform/dates/local-date.ts";
import { listContactThemes } from "../contact/contact.store.ts";
import { casesPolicy } from "../counselling.policy.ts";
import { listOfficeAreas } from "../office/office-areas.store.ts";

/** What the form for a new case offers. */
export const askForCase = view({
  name: "counselling.case.ask",
  input: z.object({}),
  policy: casesPolicy,
  load: async ({ tx, actor, today }) => ({
    themes: await listContactThemes(tx, addDays(today, -90)),
    stadtbezirke: await listOfficeAreas(tx),
    own: actor.scopes?.["stadtbezirk"] ?? [],
  }),
});
