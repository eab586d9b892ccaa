import type { LocalDate } from "#platform/dates/local-date.ts";
import { opendataDe as t } from "../texts/opendata-de.ts";
import { locationAsHsds, type PublishedLocation } from "./location.ts";
import { mailAddress, marksOf, metadataOf, phonesOf, webAddress } from "./parts.ts";
import type { Publisher } from "./publisher.ts";

/** A Träger as it is published. */
export interface PublishedOrganization {
  readonly id: string;
  readonly name: string;
  readonly umbrellaId: string | null;
  readonly summary: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly sourceName: string | null;
  readonly example: boolean;
  readonly confirmedOn: LocalDate | null;
  readonly changedAt: Date;
}

/** The organization with its own fields only. */
export const organizationAsHsds = (organization: PublishedOrganization) => ({
  id: organization.id,
  name: organization.name,
  description: organization.summary ?? t["opendata.hsds.no-description"],
  email: mailAddress(organization.email),
  website: webAddress(organization.website),
  parent_organization_id: organization.umbrellaId ?? undefined,
});

/** The organization with its phone and the places that it runs. */
export const fullOrganization = (
  organization: PublishedOrganization,
  locations: readonly PublishedLocation[],
  publisher: Publisher,
) => {
  const { id, phone, changedAt } = organization;
  return {
    ...organizationAsHsds(organization),
    phones: phonesOf(phone, { organization_id: id }),
    locations: locations.map((location) => locationAsHsds(location, publisher)),
    attributes: marksOf(organization, id, "organization"),
    metadata: metadataOf(id, "organization", changedAt, publisher),
  };
};
