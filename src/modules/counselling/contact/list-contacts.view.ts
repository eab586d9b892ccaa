import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { listOfficeAreas } from "../office/office-areas.store.ts";
import { contactsPolicy } from "../counselling.policy.ts";
import { listContacts } from "./contact.store.ts";

export const contactsPerPage = 50;

export const showContacts = view({
  name: "counselling.contact.list",
  input: z.object({ seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1) }),
  policy: contactsPolicy,
  load: async ({ tx, input }) => ({
    ...(await listContacts(tx, { page: input.seite, perPage: contactsPerPage })),
    page: input.seite,
    stadtbezirke: await listOfficeAreas(tx),
  }),
});
