import { view } from "#platform/action/view.ts";
import { contactsPolicy } from "../counselling.policy.ts";
import { listContacts } from "./contact-list.store.ts";
import { ContactQuery } from "./contact-query.ts";

/** More rows than an office writes in three years. */
const most = 50_000;

/** The list with its filters as a table: no row leads to a person. */
export const exportContacts = view({
  name: "counselling.contact.export",
  input: ContactQuery,
  policy: contactsPolicy,
  load: ({ tx, input }) => listContacts(tx, input, { limit: most, offset: 0 }),
});
