import { z } from "zod";
import type { SeriesRule } from "#platform/dates/series-rule.ts";

/** How often, in the words of addresses and forms. */
export const seriesKinds = ["woche", "monat-wochentag", "monat-tag", "jahr", "einmal", "tage"] as const;
export const SeriesKind = z.enum(seriesKinds);
export type SeriesKind = z.infer<typeof SeriesKind>;

export function kindOf(rule: SeriesRule): SeriesKind {
  if (rule.kind === "dates") return rule.dates.length === 1 ? "einmal" : "tage";
  return (
    { weekly: "woche", "monthly-nth-weekday": "monat-wochentag", "monthly-day": "monat-tag", yearly: "jahr" } as const
  )[rule.kind];
}
