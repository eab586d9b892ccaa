import { instantOf } from "#platform/dates/clock.ts";
import { time } from "#platform/dates/local-date.ts";
import type { OfferDate, PublicOffer } from "./public-offer.store.ts";

/** The next dates as schema.org events, for search engines and assistants. */
export function offerAsJsonLd(offer: PublicOffer, dates: readonly OfferDate[], address: string): object {
  return {
    "@context": "https://schema.org",
    "@graph": dates.length === 0 ? [serviceOf(offer, address)] : dates.map((date) => eventOf(offer, date, address)),
  };
}

const serviceOf = (offer: PublicOffer, address: string) => ({
  "@type": "Service",
  name: offer.title,
  description: offer.summary ?? undefined,
  url: address,
});

function eventOf(offer: PublicOffer, { day, starts, ends, status }: OfferDate, address: string) {
  return {
    "@type": "Event",
    name: offer.title,
    description: offer.summary ?? undefined,
    url: address,
    startDate: starts === null ? day : instantOf(day, starts),
    endDate: ends === null ? undefined : instantOf(day, ends === "00:00" ? time("23:59") : ends),
    eventStatus: `https://schema.org/${status === "cancelled" ? "EventCancelled" : status === "moved" ? "EventRescheduled" : "EventScheduled"}`,
    eventAttendanceMode: `https://schema.org/${offer.onlineUrl ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"}`,
    isAccessibleForFree: offer.priceKind === "free" ? true : undefined,
    inLanguage: offer.languages,
    organizer: offer.organisation ? { "@type": "Organization", name: offer.organisation } : undefined,
    location: offer.onlineUrl ? { "@type": "VirtualLocation", url: offer.onlineUrl } : placeOf(offer),
    offers:
      offer.priceCents === null
        ? undefined
        : { "@type": "Offer", price: (offer.priceCents / 100).toFixed(2), priceCurrency: "EUR", url: address },
  };
}

const placeOf = ({ place, meetingPoint, street, postcode, town, lat, lon }: PublicOffer) => ({
  "@type": "Place",
  name: place ?? meetingPoint ?? undefined,
  address:
    street === null
      ? undefined
      : {
          "@type": "PostalAddress",
          streetAddress: street,
          postalCode: postcode ?? undefined,
          addressLocality: town ?? undefined,
          addressCountry: "DE",
        },
  geo: lat === null || lon === null ? undefined : { "@type": "GeoCoordinates", latitude: lat, longitude: lon },
});
