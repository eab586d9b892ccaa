import type { DemoOffer } from "#cities/offers/demo-offer.ts";
import { areaIdOf } from "#modules/places/index.ts";
import type { LoadedOffers } from "#modules/offers/index.ts";
import { materialise } from "#modules/offers/index.ts";
import { idOf } from "#platform/database/ids.ts";
import type { Holidays } from "#platform/dates/holidays.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { slugOf } from "#platform/texts/fold.ts";
import { placeIdOf } from "./place-rows.ts";

export interface OfferSetting {
  readonly slugs: (wanted: string) => string;
  readonly themeIds: ReadonlyMap<string, string>;
  readonly until: LocalDate;
  readonly holidays: Holidays;
}

/** The rows of some offers with their series and dates. */
export function offerRows(offers: readonly DemoOffer[], setting: OfferSetting): LoadedOffers {
  const series = offers.map(seriesOf);
  return {
    offers: offers.map((offer) => offerRow(offer, setting.slugs(slugOf(offer.title)))),
    offerThemes: offers.flatMap((offer) =>
      offer.themes.flatMap((key) => {
        const themeId = setting.themeIds.get(key);
        return themeId === undefined ? [] : [{ offerId: offerIdOf(offer), themeId }];
      }),
    ),
    series: series.map(({ id, offerId, rule }) => ({ id, offerId, rule, version: 1 })),
    dates: series.flatMap((each) =>
      materialise(each, { from: each.rule.from, to: setting.until, holidays: setting.holidays }),
    ),
  };
}

const offerIdOf = ({ naturalKey }: DemoOffer): string => idOf("offer", naturalKey);

const seriesOf = (offer: DemoOffer) => ({
  id: idOf("series", offer.naturalKey),
  offerId: offerIdOf(offer),
  rule: offer.rule,
  placeId: placeIdOf(offer.placeKey),
  stadtbezirkId: offer.stadtbezirk && areaIdOf(offer.stadtbezirk),
});

function offerRow(offer: DemoOffer, slug: string) {
  return {
    id: offerIdOf(offer),
    slug,
    title: offer.title,
    summary: offer.summary,
    status: offer.status,
    placeId: placeIdOf(offer.placeKey),
    stadtbezirkId: offer.stadtbezirk && areaIdOf(offer.stadtbezirk),
    priceKind: offer.priceKind,
    priceCents: offer.priceCents,
    registration: offer.registration,
    targetGroups: offer.targetGroups,
    languages: offer.languages,
    bringAlong: offer.bringAlong,
    example: true,
    confirmedOn: offer.confirmedOn,
    confirmedBy: offer.confirmedOn && "Demo",
    reviewDays: 183,
    version: 1,
    words: "",
  };
}
