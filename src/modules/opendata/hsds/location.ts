import type { LocalDate } from "#platform/dates/local-date.ts";
import { opendataDe as t } from "../texts/opendata-de.ts";
import { openingSchedules } from "./opening.ts";
import { languagesOf, mailAddress, marksOf, metadataOf, partId, phonesOf } from "./parts.ts";
import type { Publisher } from "./publisher.ts";
import { attributeOf, kindTerms, type Term } from "./term.ts";

/** A place as it is published. */
export interface PublishedLocation {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly traegerId: string | null;
  readonly summary: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly stadtbezirkId: string | null;
  readonly stadtbezirk: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly stop: string | null;
  readonly stopMetres: number | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly opening: unknown;
  readonly openingText: string | null;
  readonly languages: readonly string[];
  readonly stepFree: boolean | null;
  readonly lift: boolean | null;
  readonly accessibleToilet: boolean | null;
  readonly hearingLoop: boolean | null;
  readonly accessibleParking: boolean | null;
  readonly accessibilityNote: string | null;
  readonly sourceName: string | null;
  readonly example: boolean;
  readonly confirmedOn: LocalDate | null;
  readonly changedAt: Date;
}

/** A place with all that belongs to it. */
export function locationAsHsds(place: PublishedLocation, publisher: Publisher) {
  const { id, lat, lon, stop, stopMetres, changedAt } = place;
  const owner = { location_id: id };
  return {
    id,
    location_type: "physical",
    url: `${publisher.base}/orte/${place.slug}`,
    organization_id: place.traegerId ?? undefined,
    name: place.name,
    description: place.summary ?? undefined,
    transportation:
      stop === null || stopMetres === null ? undefined : t["opendata.hsds.stop"]({ stop, metres: stopMetres }),
    ...(lat !== null && lon !== null && { latitude: lat, longitude: lon }),
    external_identifier: place.slug,
    external_identifier_type: t["opendata.hsds.slug"],
    languages: languagesOf(place.languages, owner),
    addresses: addressesOf(place, publisher),
    contacts: contactsOf(place),
    accessibility: accessibilityOf(place),
    phones: phonesOf(place.phone, owner),
    schedules: openingSchedules(place, publisher.today),
    attributes: [...termsOf(place, publisher), ...marksOf(place, id, "location")],
    metadata: metadataOf(id, "location", changedAt, publisher),
  };
}

/** HSDS wants street, town and postcode; a place of which the street is unknown has no address. */
function addressesOf({ id, street, postcode, town, stadtbezirk }: PublishedLocation, { city, state }: Publisher) {
  if (street === null) return undefined;
  return [
    {
      id: partId("address", id),
      location_id: id,
      address_1: street,
      city: town ?? city,
      region: stadtbezirk ?? undefined,
      state_province: state,
      postal_code: postcode ?? "",
      country: "DE",
      address_type: "physical",
    },
  ];
}

/** The house, never a person. */
function contactsOf({ id, name, email }: PublishedLocation) {
  const address = mailAddress(email);
  return address === undefined ? undefined : [{ id: partId("contact", id), location_id: id, name, email: address }];
}

const facts = ["stepFree", "lift", "accessibleToilet", "hearingLoop", "accessibleParking"] as const;

/** What is known of access without barriers, yes or no; what nobody looked at is left out. */
function accessibilityOf(place: PublishedLocation) {
  const known = facts.flatMap((fact) => {
    const value = place[fact];
    if (value === null) return [];
    const description = t[`opendata.access.${fact}`]({ yes: value });
    return [{ id: partId("accessibility", place.id, fact), location_id: place.id, description }];
  });
  const { accessibilityNote: note } = place;
  const told =
    note === null ? [] : [{ id: partId("accessibility", place.id, "note"), location_id: place.id, description: note }];
  return [...known, ...told];
}

function termsOf({ id, kind, stadtbezirkId, stadtbezirk }: PublishedLocation, { office }: Publisher) {
  const district: Term[] =
    stadtbezirkId === null || stadtbezirk === null
      ? []
      : [{ id: stadtbezirkId, taxonomy: "stadtbezirke", code: stadtbezirk, name: stadtbezirk, parentId: null }];
  return [...kindTerms(office).filter(({ code }) => code === kind), ...district].map((term) =>
    attributeOf(term, id, "location"),
  );
}
