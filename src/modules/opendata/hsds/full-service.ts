import { languagesOf, marksOf, metadataOf, phonesOf } from "./parts.ts";
import type { Publisher } from "./publisher.ts";
import { locationAsHsds, type PublishedLocation } from "./location.ts";
import { fullOrganization, organizationAsHsds, type PublishedOrganization } from "./organization.ts";
import { schedulesOf, type LooseDate, type PublishedSeries } from "./schedule.ts";
import { costOptions, onlineAddress, serviceAreas, serviceAsHsds, type PublishedService } from "./service.ts";
import { attributeOf, type Term } from "./term.ts";

/** An offer at a place. */
export interface ServicePlace {
  readonly id: string;
  readonly serviceId: string;
  readonly locationId: string;
}

/** All that belongs to the offers of a page, read at once. */
export interface Surroundings {
  readonly places: readonly ServicePlace[];
  readonly locations: ReadonlyMap<string, PublishedLocation>;
  readonly organizations: ReadonlyMap<string, PublishedOrganization>;
  readonly series: readonly PublishedSeries[];
  /** By series. */
  readonly dates: ReadonlyMap<string, readonly LooseDate[]>;
  /** By service. */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
}

/** The offer with its organization, as lists show it. */
export function listedService(offer: PublishedService, { organizations }: Surroundings, publisher: Publisher) {
  const organization = organizations.get(offer.organisationId ?? "");
  return { ...serviceAsHsds(offer, publisher), organization: organization && organizationAsHsds(organization) };
}

/** The offer with all that belongs to it. */
export function fullService(offer: PublishedService, around: Surroundings, publisher: Publisher) {
  const { id } = offer;
  const owner = { service_id: id };
  const organization = around.organizations.get(offer.organisationId ?? "");
  return {
    ...serviceAsHsds(offer, publisher),
    additional_urls: onlineAddress(offer),
    phones: phonesOf(offer.phone, owner),
    schedules: schedulesFor(offer, around, publisher),
    service_areas: serviceAreas(offer, publisher),
    service_at_locations: placesOf(offer, around, publisher),
    languages: languagesOf(offer.languages, owner),
    organization: organization && fullOrganization(organization, [], publisher),
    cost_options: costOptions(offer),
    attributes: attributesOf(offer, around),
    metadata: metadataOf(id, "service", offer.changedAt, publisher),
  };
}

function schedulesFor({ id, slug }: PublishedService, { series, dates }: Surroundings, publisher: Publisher) {
  const setting = { today: publisher.today, link: `${publisher.base}/angebote/${slug}` };
  return series
    .filter(({ serviceId }) => serviceId === id)
    .flatMap((each) => schedulesOf(each, dates.get(each.id) ?? [], setting));
}

const placesOf = (offer: PublishedService, around: Surroundings, publisher: Publisher) =>
  around.places
    .filter(({ serviceId }) => serviceId === offer.id)
    .map((place) => serviceAtLocation(place, offer, around, publisher));

/** An offer at one of its places, with the times of that place. */
export function serviceAtLocation(
  place: ServicePlace,
  offer: PublishedService,
  around: Surroundings,
  publisher: Publisher,
) {
  const location = around.locations.get(place.locationId);
  return {
    ...linkAsHsds(place),
    schedules: schedulesFor(offer, around, publisher).filter((each) => each.service_at_location_id === place.id),
    location: location && locationAsHsds(location, publisher),
  };
}

export const linkAsHsds = ({ id, serviceId, locationId }: ServicePlace) => ({
  id,
  service_id: serviceId,
  location_id: locationId,
});

function attributesOf(offer: PublishedService, { terms }: Surroundings) {
  const ofOffer = (terms.get(offer.id) ?? []).map((term) => attributeOf(term, offer.id, "service"));
  return [...ofOffer, ...marksOf(offer, offer.id, "service")];
}
