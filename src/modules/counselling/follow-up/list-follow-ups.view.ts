import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { addDays } from "#platform/dates/local-date.ts";
import { casesPolicy } from "../counselling.policy.ts";
import { listDueFollowUps } from "./follow-up.store.ts";

export const followUpsPerPage = 50;

export const FollowUpQuery = z.object({
  /** "alle": of the whole office; otherwise one's own. */
  wessen: z.enum(["alle"]).optional().catch(undefined),
  /** Due until today, within a week, or all. */
  bis: z.enum(["woche", "alle"]).optional().catch(undefined),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type FollowUpQuery = z.output<typeof FollowUpQuery>;

export const showFollowUps = view({
  name: "counselling.follow-up.list",
  input: FollowUpQuery,
  policy: casesPolicy,
  journalled: true,
  load: async ({ tx, input, actor, today }) => ({
    query: input,
    today,
    ...(await listDueFollowUps(tx, {
      forId: input.wessen === "alle" ? undefined : (actor.substituteFor ?? actor.id),
      until: input.bis === "alle" ? undefined : input.bis === "woche" ? addDays(today, 7) : today,
      page: input.seite,
      perPage: followUpsPerPage,
    })),
  }),
});
