import { describe, expect, it } from "vitest";
import { day, time } from "#platform/dates/local-date.ts";
import { offerAsJsonLd } from "./offer-json-ld.ts";
import type { OfferDate, PublicOffer } from "./public-offer.store.ts";

const address = "https://beispiel.invalid/angebote/sprechstunde";
const anOffer = (changes: Partial<PublicOffer> = {}): PublicOffer => ({
  ...{
    id: "1",
    slug: "sprechstunde",
    title: "Sprechstunde",
    summary: "Wir beraten.",
    description: null,
    status: "aktiv",
  },
  ...{ organisation: null, placeId: "2", placeSlug: "haus", place: "Haus am Park", placeKind: "begegnungszentrum" },
  ...{ street: "Parkstr. 5", postcode: "44135", town: "Musterstadt", stadtbezirkId: "3", stadtbezirk: "Innen" },
  ...{ lat: null, lon: null, stop: null, stopMetres: null, stepFree: true, placePhone: "0231 1", placeEmail: null },
  ...{ meetingPoint: null, onlineUrl: null, priceKind: "free", priceCents: null, priceNote: null },
  ...{ registration: "none", registrationUntil: null, contactPhone: null, contactEmail: null, contactNote: null },
  ...{ minPeople: null, maxPeople: 12, minAge: 60, targetGroups: [], languages: ["de"], level: null, bringAlong: null },
  ...{ cooperation: null, sourceName: null, sourceUrl: null, sourceDate: null, example: false, confirmedOn: null },
  ...{ confirmedBy: null, reviewDays: 183, themes: [] },
  ...changes,
});
const aDate = (changes: Partial<OfferDate> = {}): OfferDate => ({
  ...{ id: "4", originalDay: day("2026-11-24"), day: day("2026-11-24"), starts: time("14:00"), ends: time("16:00") },
  ...{ status: "planned", note: null, place: null },
  ...changes,
});
const nodes = (offer: PublicOffer, ...dates: OfferDate[]) =>
  JSON.parse(JSON.stringify(offerAsJsonLd(offer, dates, address)))["@graph"];

describe("an offer for search engines", () => {
  it("is one event a date, with offset, audience and places", () => {
    expect(nodes(anOffer(), aDate())).toMatchObject([
      {
        "@type": "Event",
        startDate: "2026-11-24T14:00:00+01:00",
        isAccessibleForFree: true,
        audience: { "@type": "PeopleAudience", suggestedMinAge: 60 },
        maximumAttendeeCapacity: 12,
        location: { address: { streetAddress: "Parkstr. 5" } },
      },
    ]);
  });

  it("says of a moved date where it stood before", () => {
    const moved = aDate({ status: "moved", day: day("2026-11-25") });
    expect(nodes(anOffer(), moved)).toMatchObject([
      { eventStatus: "https://schema.org/EventRescheduled", previousStartDate: "2026-11-24" },
    ]);
  });

  it("without dates is a service with phone and district", () => {
    expect(nodes(anOffer())).toMatchObject([
      {
        "@type": "Service",
        areaServed: { name: "Innen" },
        availableChannel: { servicePhone: { telephone: "0231 1" }, availableLanguage: ["de"] },
      },
    ]);
  });

  it("of the city's own office is a service of the city, beside its dates", () => {
    const found = nodes(anOffer({ placeKind: "seniorenbuero" }), aDate());
    expect(found.map((node: Record<string, unknown>) => node["@type"])).toEqual(["GovernmentService", "Event"]);
    expect(found[0]).toMatchObject({ provider: { "@type": "GovernmentOffice", name: "Haus am Park" } });
  });
});
