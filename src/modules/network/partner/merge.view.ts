import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { networkPolicy } from "../network.policy.ts";
import { listStadtbezirke } from "#modules/places/index.ts";
import { listCandidates } from "./merge.store.ts";
import { PartnerId } from "./partner.ts";
import { findPartner } from "./partner.store.ts";

export const candidatesPerPage = 50;

export const showDuplicates = view({
  name: "network.partner.duplicates",
  input: z.object({ seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1) }),
  policy: networkPolicy,
  load: async ({ tx, input }) => ({
    page: input.seite,
    ...(await listCandidates(tx, { limit: candidatesPerPage, offset: (input.seite - 1) * candidatesPerPage })),
  }),
});

/** Two entries side by side, before somebody merges them. */
export const compareTwo = view({
  name: "network.partner.compare",
  input: z.object({ id: PartnerId, other: PartnerId }),
  subject: (tx, { id }) => findPartner(tx, id),
  policy: networkPolicy,
  load: async ({ tx, input, subject }) => ({
    one: subject,
    other: await findPartner(tx, input.other),
    stadtbezirke: await listStadtbezirke(tx),
  }),
});
