import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import type { OfferContent, OfferRecord, SeriesRecord } from "../offer/offer-record.ts";
import { endAfter } from "../series/end-series.ts";

/** The offer as it was; a series that came later ends yesterday, since what took place stays. */
export function goBackTo(offer: OfferRecord, former: OfferContent, today: LocalDate): OfferRecord {
  const again: SeriesRecord[] = former.series.map((series) => {
    const known = offer.series.find(({ id }) => id === series.id);
    return { ...series, version: known?.version ?? 0, firstDay: known?.firstDay ?? null };
  });
  const cameLater = offer.series.filter(({ id }) => !former.series.some((series) => series.id === id));
  return {
    ...offer,
    ...former,
    series: [...again, ...cameLater.flatMap((each) => endAfter(each, addDays(today, -1)) ?? [])],
  };
}
