import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import type { SeriesOverride, SeriesRule } from "#platform/dates/series-rule.ts";
import type { OfferRecord, SeriesRecord } from "../offer/offer-record.ts";

/** Nothing of the series takes place after `lastDay`. One that never took place goes altogether; what was, stays. */
export function endAfter(series: SeriesRecord, lastDay: LocalDate): SeriesRecord | undefined {
  const { rule } = series;
  const overrides = rule.overrides.filter((override) => dayOf(override) <= lastDay);
  if (isOver(rule, lastDay)) return { ...series, rule: { ...rule, overrides } };
  const wasThere = series.firstDay !== null && series.firstDay <= lastDay;
  if (!wasThere) return undefined;
  const from = rule.from < lastDay ? rule.from : lastDay;
  return { ...series, rule: { ...rule, from, until: lastDay, count: null, overrides } };
}

export function removeSeries(offer: OfferRecord, seriesId: string, today: LocalDate): OfferRecord {
  return {
    ...offer,
    series: offer.series.flatMap((each) => (each.id === seriesId ? (endAfter(each, addDays(today, -1)) ?? []) : each)),
  };
}

/** A series that nobody needs to look after any more. */
export const isOver = ({ until }: Pick<SeriesRule, "until">, lastDay: LocalDate): boolean =>
  until !== null && until <= lastDay;

/** The day on which an overridden date takes place, or would have. */
export const dayOf = (override: SeriesOverride): LocalDate =>
  override.kind === "moved" ? (override.to.date ?? override.on) : override.on;
