import type { z } from "zod";
import {
  OrganizationsQuery,
  ServiceAtLocationsQuery,
  ServicesQuery,
  TaxonomiesQuery,
  TaxonomyTermsQuery,
} from "./parameters.ts";

export const hsdsPath = "/api/hsds/v3";

/** What the interface holds, by the names of the standard. */
export const resources = ["services", "service_at_locations", "organizations", "taxonomies", "taxonomy_terms"] as const;
export type Resource = (typeof resources)[number];

/** What each list may be asked for; the description of the interface and its answers read the same. */
export const queries = {
  services: ServicesQuery,
  service_at_locations: ServiceAtLocationsQuery,
  organizations: OrganizationsQuery,
  taxonomies: TaxonomiesQuery,
  taxonomy_terms: TaxonomyTermsQuery,
} as const satisfies Readonly<Record<Resource, z.ZodObject>>;

/** The schema of the standard that each entry keeps. */
export const schemaOf: Readonly<Record<Resource, string>> = {
  services: "service",
  service_at_locations: "service_at_location",
  organizations: "organization",
  taxonomies: "taxonomy",
  taxonomy_terms: "taxonomy_term",
};
