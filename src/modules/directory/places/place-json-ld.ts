import type { PlaceKind, PublicPlace } from "#modules/places/index.ts";
import type { LocalDate, Weekday } from "#platform/dates/local-date.ts";
import type { OpeningHours, OpeningRule } from "#platform/dates/opening-hours.ts";
import { placesTexts as t } from "../texts/places.ts";
import { openingOf } from "./open-today.ts";
import { accessFacts } from "./place-access.ts";

const types: Readonly<Record<PlaceKind, string>> = {
  seniorenbuero: "GovernmentOffice",
  begegnungszentrum: "CivicStructure",
  begegnungsstaette: "CivicStructure",
  weiterer_ort: "CivicStructure",
  beratung: "Organization",
  gruppe: "Organization",
  sonstiger_ort: "Place",
};

/** The place after schema.org, for search engines and assistants; what is not known is left out. */
export function placeAsJsonLd(place: PublicPlace, today: LocalDate, address: string): object {
  const { lat, lon } = place;
  const opening = openingOf(place);
  const type = types[place.kind];
  const works = place.status === "aktiv" && type !== "Organization";
  return {
    "@context": "https://schema.org",
    "@type": type,
    name: place.name,
    description: place.summary ?? undefined,
    url: address,
    telephone: place.phone ?? undefined,
    email: place.email ?? undefined,
    sameAs: place.website ?? undefined,
    address: addressOf(place),
    ...(lat !== null && lon !== null && type !== "Organization"
      ? { geo: { "@type": "GeoCoordinates", latitude: lat, longitude: lon } }
      : {}),
    ...(works && opening ? hoursOf(opening, today) : {}),
    ...(works ? { amenityFeature: amenitiesOf(place) } : {}),
  };
}

function addressOf({ street, postcode, town }: PublicPlace) {
  if (street === null && postcode === null) return undefined;
  return {
    "@type": "PostalAddress",
    streetAddress: street ?? undefined,
    postalCode: postcode ?? undefined,
    addressLocality: town ?? undefined,
    addressCountry: "DE",
  };
}

type WeeklyRule = OpeningRule & { kind: "weekly" };

/** Only what schema.org can say: weekly hours of the whole house, and the exceptions to come. */
function hoursOf({ rules, exceptions }: OpeningHours, today: LocalDate) {
  const weekly = rules.filter((rule): rule is WeeklyRule => rule.kind === "weekly" && rule.label === null);
  const special = exceptions.filter(({ until }) => until >= today);
  return {
    openingHoursSpecification: weekly.flatMap(({ weekdays, from, to, validFrom, validUntil }) =>
      to === null
        ? []
        : [
            {
              ...spanOf(from, to),
              dayOfWeek: weekdays.map((weekday) => dayNames[weekday]),
              ...(validFrom !== null && { validFrom }),
              ...(validUntil !== null && { validThrough: validUntil }),
            },
          ],
    ),
    ...(special.length > 0 && { specialOpeningHoursSpecification: special.flatMap(specialHours) }),
  };
}

/** Closed all day is written as a span from midnight to midnight. */
function specialHours({ from, until, hours }: OpeningHours["exceptions"][number]) {
  const spans = hours.length === 0 ? [{ from: "00:00", to: "00:00" }] : hours;
  return spans.flatMap((span) =>
    span.to === null
      ? []
      : [
          {
            ...(hours.length === 0 ? { "@type": type, opens: "00:00", closes: "00:00" } : spanOf(span.from, span.to)),
            validFrom: from,
            validThrough: until,
          },
        ],
  );
}

const type = "OpeningHoursSpecification";

const spanOf = (from: string, to: string) => ({ "@type": type, opens: from, closes: to === "00:00" ? "23:59" : to });

const dayNames: Readonly<Record<Weekday, string>> = {
  1: "Monday",
  2: "Tuesday",
  3: "Wednesday",
  4: "Thursday",
  5: "Friday",
  6: "Saturday",
  7: "Sunday",
};

function amenitiesOf(place: PublicPlace) {
  const known = accessFacts(place).filter(({ value }) => value !== null);
  if (known.length === 0) return undefined;
  return known.map(({ key, value }) => ({
    "@type": "LocationFeatureSpecification",
    name: t[`directory.place.access.${key}`],
    value,
  }));
}
