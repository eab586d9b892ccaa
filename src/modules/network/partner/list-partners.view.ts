import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { networkPolicy } from "../network.policy.ts";
import { listStadtbezirke } from "#modules/places/index.ts";
import { countDue, listPartners, listUmbrellas, selectPartners } from "./list-partners.store.ts";
import { PartnerQuery } from "./partner-query.ts";

export const partnersPerPage = 50;

export const showPartners = view({
  name: "network.partner.list",
  input: PartnerQuery,
  policy: networkPolicy,
  load: async ({ tx, input, actor, today }) => ({
    query: input,
    today,
    stadtbezirke: await listStadtbezirke(tx),
    due: await countDue(tx, today),
    mayWork: actor.roles.includes("counsellor"),
    ...(await listPartners(tx, input, { today, perPage: partnersPerPage })),
  }),
});

/** The same selection as a file; that somebody took it away leaves a line. */
export const exportPartners = view({
  name: "network.partner.export",
  input: PartnerQuery,
  policy: networkPolicy,
  journalled: true,
  load: ({ tx, input, today }) => selectPartners(tx, input, today),
});

/** What the form for a new partner offers. */
export const preparePartner = view({
  name: "network.partner.prepare",
  input: z.object({}),
  policy: networkPolicy,
  load: async ({ tx, actor }) => ({
    stadtbezirke: await listStadtbezirke(tx),
    umbrellas: await listUmbrellas(tx),
    own: actor.scopes?.["stadtbezirk"] ?? [],
  }),
});
