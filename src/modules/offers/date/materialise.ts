import { idOf } from "#platform/database/ids.ts";
import type { Holidays } from "#platform/dates/holidays.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { expand } from "#platform/dates/series.ts";
import type { SeriesRule } from "#platform/dates/series-rule.ts";

/** How far ahead a series has rows; the nightly job moves it on (decision 7). */
export const monthsAhead = 13;

/** A row of offers.dates. */
export type DateRecord = {
  readonly id: string;
  readonly offerId: string;
  readonly seriesId: string;
  readonly originalDay: LocalDate;
  readonly day: LocalDate;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly status: "planned" | "moved" | "cancelled";
  readonly note: string | null;
  readonly placeId: string | null;
  readonly stadtbezirkId: string | null;
};

export interface SeriesAt {
  readonly id: string;
  readonly offerId: string;
  readonly rule: SeriesRule;
  readonly placeId: string | null;
  readonly stadtbezirkId: string | null;
  /** Where single dates move to: the Stadtbezirk of those places. */
  readonly stadtbezirke?: ReadonlyMap<string, string | null>;
}

/** The dates of a series as rows. The id comes from series and original day, so a moved date stays the same date. */
export function materialise(
  series: SeriesAt,
  window: { readonly from: LocalDate; readonly to: LocalDate; readonly holidays: Holidays },
): DateRecord[] {
  return expand(series.rule, window).map(({ originalDate, date, starts, ends, status, note, placeId }) => ({
    id: idOf(series.id, originalDate),
    offerId: series.offerId,
    seriesId: series.id,
    originalDay: originalDate,
    day: date,
    starts,
    ends,
    status,
    note,
    placeId: placeId ?? series.placeId,
    stadtbezirkId:
      placeId === null ? series.stadtbezirkId : (series.stadtbezirke?.get(placeId) ?? series.stadtbezirkId),
  }));
}
