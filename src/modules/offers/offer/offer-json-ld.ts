import { instantOf } from "#platform/dates/clock.ts";
import { time } from "#platform/dates/local-date.ts";
import type { OfferDate, PublicOffer } from "./public-offer.store.ts";

/** The next dates as schema.org events, for search engines and assistants; what the city's own office does is its service too. */
export function offerAsJsonLd(offer: PublicOffer, dates: readonly OfferDate[], address: string): object {
  const events = dates.map((date) => eventOf(offer, date, address));
  const isService = events.length === 0 || isOfOffice(offer);
  return { "@context": "https://schema.org", "@graph": [...(isService ? [serviceOf(offer, address)] : []), ...events] };
}

const isOfOffice = ({ placeKind }: PublicOffer): boolean => placeKind === "seniorenbuero";

const serviceOf = (offer: PublicOffer, address: string) => ({
  "@type": isOfOffice(offer) ? "GovernmentService" : "Service",
  name: offer.title,
  description: offer.summary ?? undefined,
  url: address,
  provider: providerOf(offer),
  areaServed: offer.stadtbezirk === null ? undefined : { "@type": "AdministrativeArea", name: offer.stadtbezirk },
  audience: audienceOf(offer),
  availableChannel: {
    "@type": "ServiceChannel",
    serviceUrl: offer.onlineUrl ?? undefined,
    servicePhone: phoneOf(offer),
    serviceLocation: offer.place === null && offer.meetingPoint === null ? undefined : placeOf(offer),
    availableLanguage: offer.languages,
  },
});

function providerOf(offer: PublicOffer) {
  const { organisation, place } = offer;
  const isOffice = isOfOffice(offer);
  if (organisation !== null) return { "@type": "Organization", name: organisation };
  return isOffice && place !== null ? { "@type": "GovernmentOffice", name: place } : undefined;
}

function phoneOf({ contactPhone, placePhone }: PublicOffer) {
  const telephone = contactPhone ?? placePhone;
  return telephone === null ? undefined : { "@type": "ContactPoint", telephone };
}

const audienceOf = ({ targetGroups, minAge }: PublicOffer) =>
  targetGroups.length === 0 && minAge === null
    ? undefined
    : {
        "@type": "PeopleAudience",
        audienceType: targetGroups.join(", ") || undefined,
        suggestedMinAge: minAge ?? undefined,
      };

function eventOf(offer: PublicOffer, date: OfferDate, address: string) {
  const { day, starts, ends, status } = date;
  return {
    "@type": "Event",
    name: offer.title,
    description: offer.summary ?? undefined,
    url: address,
    startDate: starts === null ? day : instantOf(day, starts),
    endDate: ends === null ? undefined : instantOf(day, ends === "00:00" ? time("23:59") : ends),
    eventStatus: `https://schema.org/${status === "cancelled" ? "EventCancelled" : status === "moved" ? "EventRescheduled" : "EventScheduled"}`,
    ...(status === "moved" && date.originalDay !== day && { previousStartDate: date.originalDay }),
    eventAttendanceMode: `https://schema.org/${offer.onlineUrl ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"}`,
    isAccessibleForFree: offer.priceKind === "free" ? true : undefined,
    inLanguage: offer.languages,
    audience: audienceOf(offer),
    maximumAttendeeCapacity: offer.maxPeople ?? undefined,
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
