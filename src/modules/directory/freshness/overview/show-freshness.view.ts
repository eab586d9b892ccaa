import { view } from "#platform/action/view.ts";
import { kindOf } from "../../workspace/catalogue-query.ts";
import { freshnessPolicy } from "../freshness.policy.ts";
import { countCalls } from "../phone/phone-list.store.ts";
import { planReminders } from "../reminder/reminder.ts";
import { listDueByMail, listRemembered } from "../reminder/reminder.store.ts";
import { FreshnessQuery } from "./freshness-query.ts";
import { countFreshness } from "./freshness.store.ts";

/** How far the city is with looking at its entries, and who would be written to or called now. */
export const showFreshness = view({
  name: "directory.freshness.show",
  input: FreshnessQuery,
  policy: freshnessPolicy,
  load: async ({ tx, input, today }) => ({
    query: input,
    districts: await countFreshness(tx, today, kindOf(input)),
    mails: planReminders(today, await listDueByMail(tx, today), await listRemembered(tx)).length,
    calls: await countCalls(tx, today),
  }),
});
