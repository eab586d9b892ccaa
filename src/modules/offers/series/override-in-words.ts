import { plainDateInWords, shortDateInWords, timesInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { SeriesOverride } from "#platform/dates/series-rule.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";

/** "Di, 24. November 2026" */
export const staffDay = (date: LocalDate): string =>
  `${shortDateInWords(date, "de").split(",")[0] ?? ""}, ${plainDateInWords(date, "de")}`;

/** What happened to one date of a series, as a line. */
export function overrideInWords(override: SeriesOverride, nameOf: (id: string) => string): string {
  const day = staffDay(override.on);
  const reason = override.reason ?? "";
  if (override.kind === "cancelled") return t["offers.override.cancelled"]({ day, reason });
  const { to } = override;
  const times = to.times ? timesInWords(to.times.starts, to.times.ends, "de") : "";
  const newDay = "date" in to && to.date !== undefined ? staffDay(to.date) : "";
  const instead = [newDay, times, to.placeId ? nameOf(to.placeId) : ""].filter(Boolean).join(", ");
  return t[`offers.override.${override.kind}`]({ day, instead, reason });
}
