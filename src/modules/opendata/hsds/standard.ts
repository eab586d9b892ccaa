import accessibility from "./schema/accessibility.json" with { type: "json" };
import address from "./schema/address.json" with { type: "json" };
import attribute from "./schema/attribute.json" with { type: "json" };
import contact from "./schema/contact.json" with { type: "json" };
import costOption from "./schema/cost_option.json" with { type: "json" };
import funding from "./schema/funding.json" with { type: "json" };
import language from "./schema/language.json" with { type: "json" };
import location from "./schema/location.json" with { type: "json" };
import metadata from "./schema/metadata.json" with { type: "json" };
import organization from "./schema/organization.json" with { type: "json" };
import organizationIdentifier from "./schema/organization_identifier.json" with { type: "json" };
import phone from "./schema/phone.json" with { type: "json" };
import program from "./schema/program.json" with { type: "json" };
import requiredDocument from "./schema/required_document.json" with { type: "json" };
import schedule from "./schema/schedule.json" with { type: "json" };
import service from "./schema/service.json" with { type: "json" };
import serviceArea from "./schema/service_area.json" with { type: "json" };
import serviceAtLocation from "./schema/service_at_location.json" with { type: "json" };
import serviceCapacity from "./schema/service_capacity.json" with { type: "json" };
import taxonomy from "./schema/taxonomy.json" with { type: "json" };
import taxonomyTerm from "./schema/taxonomy_term.json" with { type: "json" };
import unit from "./schema/unit.json" with { type: "json" };
import url from "./schema/url.json" with { type: "json" };

/** The schemas of Open Referral HSDS 3.1 as they were published, by file name. Their texts are CC BY-SA 4.0. */
export const standardSchemas: Readonly<Record<string, object>> = {
  accessibility,
  address,
  attribute,
  contact,
  cost_option: costOption,
  funding,
  language,
  location,
  metadata,
  organization,
  organization_identifier: organizationIdentifier,
  phone,
  program,
  required_document: requiredDocument,
  schedule,
  service,
  service_area: serviceArea,
  service_at_location: serviceAtLocation,
  service_capacity: serviceCapacity,
  taxonomy,
  taxonomy_term: taxonomyTerm,
  unit,
  url,
};
