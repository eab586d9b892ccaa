import type { LocalDate, LocalTime } from "#platform/dates/local-date.ts";
import type { SeriesRule } from "#platform/dates/series-rule.ts";
import type { PriceKind, Registration } from "../offer/offer.ts";

/** What a calendar says about an offer. */
export interface FeedOffer {
  readonly slug: string;
  readonly title: string;
  readonly summary: string | null;
  readonly example: boolean;
  readonly priceKind: PriceKind;
  readonly priceCents: number | null;
  readonly registration: Registration;
  readonly phone: string | null;
  readonly meetingPoint: string | null;
  readonly onlineUrl: string | null;
  readonly version: number;
}

/** A row of offers.dates. */
export interface FeedDate {
  readonly id: string;
  readonly seriesId: string;
  readonly offerId: string;
  readonly originalDay: LocalDate;
  readonly day: LocalDate;
  readonly starts: LocalTime | null;
  readonly ends: LocalTime | null;
  readonly status: "planned" | "moved" | "cancelled";
  readonly note: string | null;
  readonly placeId: string | null;
}

/** A series with those of its dates that were asked for. */
export interface FeedSeries {
  readonly id: string;
  readonly rule: SeriesRule | undefined;
  readonly offer: FeedOffer;
  readonly dates: readonly FeedDate[];
}

/** Where dates take place, as a calendar writes it. */
export interface FeedPlace {
  readonly id: string;
  readonly name: string;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly stepFree: boolean | null;
}
