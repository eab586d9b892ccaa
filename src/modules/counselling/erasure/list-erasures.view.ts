import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { erasuresPolicy } from "../counselling.policy.ts";
import { listErasures } from "./erasure.store.ts";
import { erasureRules } from "./erasure.ts";

export const erasuresPerPage = 50;

export const ErasureQuery = z.object({
  regel: z.enum(erasureRules).optional().catch(undefined),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type ErasureQuery = z.output<typeof ErasureQuery>;

/** Proofs that something was erased: for data protection. */
export const showErasures = view({
  name: "counselling.erasure.list",
  input: ErasureQuery,
  policy: erasuresPolicy,
  load: async ({ tx, input }) => ({
    query: input,
    ...(await listErasures(tx, {
      rule: input.regel,
      limit: erasuresPerPage,
      offset: (input.seite - 1) * erasuresPerPage,
    })),
  }),
});
