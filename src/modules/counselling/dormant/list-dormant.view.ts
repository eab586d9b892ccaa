import { z } from "zod";
import { severalOf } from "#platform/action/input.ts";
import { view } from "#platform/action/view.ts";
import { addDays } from "#platform/dates/local-date.ts";
import { casesPolicy } from "../counselling.policy.ts";
import { listDormant } from "./dormant.store.ts";

export const DormantQuery = z.object({
  wochen: z.coerce.number().int().min(4).max(104).catch(12).default(12),
  fall: severalOf(z.uuid()).catch([]),
  geschlossen: z.coerce.number().int().min(0).max(200).optional().catch(undefined),
});

/** Cases in which nothing happened for weeks; those that were picked stand apart, as a preview. */
export const showDormant = view({
  name: "counselling.case.list-dormant",
  input: DormantQuery,
  policy: casesPolicy,
  journalled: true,
  load: async ({ tx, input, today }) => {
    const cases = await listDormant(tx, addDays(today, -7 * input.wochen));
    return { query: input, today, cases, picked: cases.filter(({ id }) => input.fall.includes(id)) };
  },
});
