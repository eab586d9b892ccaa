import { view } from "#platform/action/view.ts";
import { CatalogueQuery } from "./catalogue-query.ts";
import { listCatalogue, listStadtbezirke } from "./catalogue.store.ts";
import { workspacePolicy } from "./workspace.policy.ts";

/** Places, offers and organisations in one list. */
export const showCatalogue = view({
  name: "directory.catalogue.list",
  input: CatalogueQuery,
  policy: workspacePolicy,
  load: async ({ tx, input, today }) => ({
    query: input,
    list: await listCatalogue(tx, input, today),
    stadtbezirke: await listStadtbezirke(tx),
    today,
  }),
});
