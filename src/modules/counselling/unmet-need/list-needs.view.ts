import { view } from "#platform/action/view.ts";
import { partsOf } from "#platform/dates/local-date.ts";
import { listContactThemes } from "../contact/contact.store.ts";
import { needsPolicy } from "../counselling.policy.ts";
import { officesOf } from "../office/own-office.ts";
import { listStadtbezirke } from "#modules/places/index.ts";
import { countNeeds, countNeedsByDistrict, listNeeds } from "./need-list.store.ts";
import { NeedQuery } from "./need-query.ts";

export const needsPerPage = 50;

/** What one's own office looked for in vain, with the wish. */
export const showNeeds = view({
  name: "counselling.need.list",
  input: NeedQuery,
  policy: needsPolicy,
  load: async ({ tx, input, actor, today }) => ({
    query: input,
    thisYear: partsOf(today).year,
    needs: await listNeeds(tx, input, { limit: needsPerPage, offset: (input.seite - 1) * needsPerPage }),
    total: await countNeeds(tx, input),
    byDistrict: await countNeedsByDistrict(tx, input),
    themes: await listContactThemes(tx, { own: officesOf(actor), since: today }),
    stadtbezirke: await listStadtbezirke(tx),
  }),
});
