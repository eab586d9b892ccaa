import { z } from "zod";
import { optionalText } from "#platform/action/input.ts";
import { view } from "#platform/action/view.ts";
import { readDate } from "#platform/dates/german-input.ts";
import { addDays } from "#platform/dates/local-date.ts";
import { listContactThemes } from "../contact/contact.store.ts";
import { casesPolicy } from "../counselling.policy.ts";
import { officesOf } from "../office/own-office.ts";
import { listStadtbezirke } from "#modules/places/index.ts";
import { listLikeCases } from "./duplicate.store.ts";

/** What the form for a new case offers; with a name, the like cases that the actor may read. */
export const askForCase = view({
  name: "counselling.case.ask",
  input: z.object({
    lastName: optionalText(),
    firstName: optionalText(),
    birthDate: optionalText(),
    phone: optionalText(),
    mobile: optionalText(),
  }),
  policy: casesPolicy,
  load: async ({ tx, input, actor, today }) => ({
    themes: await listContactThemes(tx, { own: officesOf(actor), since: addDays(today, -90) }),
    stadtbezirke: await listStadtbezirke(tx),
    own: officesOf(actor),
    like:
      input.lastName === null
        ? []
        : await listLikeCases(tx, {
            ...input,
            lastName: input.lastName,
            birthDate: (input.birthDate && readDate(input.birthDate, today)) || null,
          }),
  }),
});
