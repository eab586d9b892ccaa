import type { Holidays } from "#platform/dates/holidays.ts";
import { addMonths, type LocalDate } from "#platform/dates/local-date.ts";
import { expand } from "#platform/dates/series.ts";
import type { SeriesRule } from "#platform/dates/series-rule.ts";
import { Refusal, refuse } from "#platform/refusal/refusal.ts";
import type { OfferRecord, SeriesRecord } from "../offer/offer-record.ts";

export function seriesOf(offer: OfferRecord, seriesId: string | null): SeriesRecord {
  const found = offer.series.find(({ id }) => id === seriesId);
  if (found === undefined) throw new Refusal("platform.unknown", 404);
  return found;
}

/** Lists show the dates of an ended offer as history, so it gets no new ones. */
export function requireOngoing({ status }: OfferRecord): void {
  if (status === "beendet") throw refuse("offers.offer.ended");
}

/** A rule without any day ahead is a slip of the pen: a past year, an end before the first Tuesday. */
export function requireDates(rule: SeriesRule, today: LocalDate, holidays: Holidays): void {
  const from = rule.from > today ? rule.from : today;
  const years = rule.kind === "yearly" ? rule.interval * 8 : 3;
  if (expand(rule, { from, to: addMonths(from, years * 12), holidays }).length === 0)
    throw refuse("offers.series.no-dates");
}
