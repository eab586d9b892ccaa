import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { listStadtbezirke } from "../../workspace/catalogue.store.ts";
import { countDeliveries } from "../issue/delivery.store.ts";
import { countSubscribers, listIssueDates, listIssues } from "../issue/issue.store.ts";
import { nextSpan, rhythmOf, rhythmWords } from "../newsletter.ts";
import { newsletterPolicy } from "../newsletter.policy.ts";

const mostOnPaper = 400;
const latestIssues = 6;

/** The issue of a Stadtbezirk as it goes out, for paper; and how many readers there are, never who. */
export const showNewsletter = view({
  name: "directory.newsletter.show",
  input: z.object({
    bezirk: z.string().trim().max(100).catch("").default(""),
    rhythmus: z.enum(Object.values(rhythmWords)).catch("woche").default("woche"),
  }),
  policy: newsletterPolicy,

  async load({ tx, input, today }) {
    const stadtbezirke = await listStadtbezirke(tx);
    const bezirk = stadtbezirke.find((name) => name === input.bezirk);
    const span = nextSpan(rhythmOf(input.rhythmus) ?? "weekly", today);
    const choice = { stadtbezirke: bezirk === undefined ? [] : [bezirk], themes: [] };
    const sent = await countDeliveries(tx);
    return {
      stadtbezirke,
      bezirk,
      span,
      found: bezirk === undefined ? undefined : await listIssueDates(tx, span, choice, mostOnPaper),
      readers: await countSubscribers(tx),
      issues: (await listIssues(tx, latestIssues)).map((issue) => ({ ...issue, sent: sent.get(issue.id) ?? 0 })),
      today,
    };
  },
});
