import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { eraseLinks } from "#platform/tokens/links.store.ts";
import { daysBefore, daysOf } from "../workspace/retention-days.ts";
import { freshnessPolicy } from "./freshness.policy.ts";

/** Links that expired long ago go, and with them the reminders that they were made for. */
export const eraseOldLinks = action({
  name: "directory.link.erase",
  input: z.object({}),
  subject: noSubject,
  policy: freshnessPolicy,
  run: async ({ tx, now }) => ({
    erased: await eraseLinks(tx, daysBefore(now, daysOf("platform.token_links", "subject"))),
  }),
  journal: (_, { erased }) => ({ subject: null, count: erased }),
});
