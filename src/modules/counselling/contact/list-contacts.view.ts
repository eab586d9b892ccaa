import { view } from "#platform/action/view.ts";
import { contactsPolicy } from "../counselling.policy.ts";
import { officesOf } from "../office/own-office.ts";
import { listStadtbezirke } from "#modules/places/index.ts";
import { listContactThemes } from "./contact.store.ts";
import { countContacts, listContacts, listOfficeColleagues } from "./contact-list.store.ts";
import { ContactQuery } from "./contact-query.ts";

export const contactsPerPage = 50;
/** Nobody turns to a later page; people narrow the list. */
export const mostCounted = 1000;

export const showContacts = view({
  name: "counselling.contact.list",
  input: ContactQuery,
  policy: contactsPolicy,
  load: async ({ tx, input, actor, today }) => {
    const own = officesOf(actor);
    return {
      query: input,
      contacts: await listContacts(tx, input, { limit: contactsPerPage, offset: (input.seite - 1) * contactsPerPage }),
      total: await countContacts(tx, input, mostCounted),
      themes: await listContactThemes(tx, { own, since: today }),
      offices: (await listStadtbezirke(tx)).filter(({ id }) => own.includes(id)),
      colleagues: await listOfficeColleagues(tx, own),
    };
  },
});
