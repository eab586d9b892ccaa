import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { casesPolicy } from "../counselling.policy.ts";
import { states } from "./case.ts";
import { listCases } from "./case.store.ts";

export const casesPerPage = 50;

export const CaseQuery = z.object({
  stand: z.enum(states).optional().catch(undefined),
  /** "alle": of the whole office; otherwise one's own. */
  wessen: z.enum(["alle"]).optional().catch(undefined),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type CaseQuery = z.output<typeof CaseQuery>;

export const showCases = view({
  name: "counselling.case.list",
  input: CaseQuery,
  policy: casesPolicy,
  journalled: true,
  load: async ({ tx, input, actor }) => ({
    query: input,
    ...(await listCases(tx, {
      state: input.stand,
      responsibleId: input.wessen === "alle" ? undefined : (actor.substituteFor ?? actor.id),
      page: input.seite,
      perPage: casesPerPage,
    })),
  }),
});
