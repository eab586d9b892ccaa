import { z } from "zod";
import { Refusal } from "#platform/refusal/refusal.ts";

const yesNo = z.enum(["true", "false"]);
const usualSize = 50;
export const mostInPage = 500;
/** Entries with all that belongs to them are large. */
export const mostWhole = 100;
/** A list of bare ids is meant to come in one call. */
export const mostInMinimal = 10_000;

const paging = {
  page: z.coerce.number().int().min(1).max(1_000_000).default(1).describe("Page number of the paginated result."),
  per_page: z.coerce
    .number()
    .int()
    .min(1)
    .max(mostInMinimal)
    .default(usualSize)
    .describe(
      `Results in one page: up to ${mostInPage}; with full=true ${mostWhole}, with minimal=true ${mostInMinimal}.`,
    ),
  format: z
    .enum(["json", "ndjson"])
    .default("json")
    .describe("ndjson: all results, one a line, without pages; page and per_page then mean nothing."),
};
const search = {
  search: z.string().max(200).optional().describe("Each word must begin a word of the entry; accents do not matter."),
};
const terms = {
  taxonomy_term_id: z.uuid().optional().describe("Only what bears this term or one below it."),
  taxonomy_id: z.uuid().optional().describe("Only what bears some term of this taxonomy."),
};
const organization = { organization_id: z.uuid().optional().describe("Only what this organization offers.") };
const modified = {
  modified_after: z
    .union([z.iso.datetime({ offset: true }), z.iso.date()])
    .refine((text) => text >= "0001")
    .optional()
    .describe("Only what changed at or after this moment; services that have ended are then listed too."),
};
const full = { full: yesNo.default("false").describe("true: each entry with all that belongs to it.") };

/** What each list may be asked for; whatever else is asked is refused, since a filter that nobody applies misleads. */
export const ServicesQuery = z.strictObject({
  ...search,
  ...paging,
  ...terms,
  ...organization,
  ...modified,
  minimal: yesNo.default("false").describe("true: only id, name, status and last_modified."),
  ...full,
});
export const ServiceAtLocationsQuery = z
  .strictObject({
    ...search,
    ...paging,
    ...terms,
    ...organization,
    ...modified,
    ...full,
    postcode: z
      .string()
      .regex(/^\d{5}$/)
      .optional()
      .describe("Only locations with this postcode; with proximity, those around the middle of them."),
    proximity: z.coerce
      .number()
      .int()
      .min(1)
      .max(50_000)
      .optional()
      .describe(
        "Metres in a straight line from the middle of the locations that are known in the postcode; locations without a spot are left out.",
      ),
  })
  .refine(({ postcode, proximity }) => proximity === undefined || postcode !== undefined, { path: ["proximity"] });
export const OrganizationsQuery = z.strictObject({ ...search, ...paging, ...modified, ...full });
export const TaxonomiesQuery = z.strictObject({ ...search, ...paging });
export const TaxonomyTermsQuery = z.strictObject({
  ...search,
  ...paging,
  taxonomy_id: z.uuid().optional().describe("Only terms of this taxonomy."),
  top_only: yesNo.default("false").describe("true: only terms that stand below no other."),
  parent_id: z.uuid().optional().describe("Only terms right below this one."),
});
/** A single entry always comes whole. */
export const NoQuery = z.strictObject({});

export type Paging = z.infer<z.ZodObject<typeof paging>>;
export type ServicesQuery = z.infer<typeof ServicesQuery>;
export type ServiceAtLocationsQuery = z.infer<typeof ServiceAtLocationsQuery>;
export type OrganizationsQuery = z.infer<typeof OrganizationsQuery>;
export type TaxonomyTermsQuery = z.infer<typeof TaxonomyTermsQuery>;

const sizes = z.object({ per_page: z.number(), minimal: z.string(), full: z.string() }).partial();

/** Reads the address; the first thing that is wrong is refused by name. */
export function readQuery<Schema extends z.ZodObject>(schema: Schema, query: URLSearchParams): z.infer<Schema> {
  const read = schema.safeParse(Object.fromEntries(query));
  if (!read.success) throw refusedFor(read.error, query, Object.keys(schema.shape));
  const { per_page: size = 0, minimal, full: whole } = sizes.parse(read.data);
  const most = whole === "true" ? mostWhole : minimal === "true" ? mostInMinimal : mostInPage;
  if (size > most)
    throw new Refusal("opendata.parameter.wrong", 400, { details: { name: "per_page", value: String(size) } });
  return read.data;
}

function refusedFor({ issues }: z.ZodError, query: URLSearchParams, known: readonly string[]): Refusal {
  const [first] = issues;
  if (first?.code === "unrecognized_keys") {
    const [name = ""] = first.keys;
    return new Refusal("opendata.parameter.unknown", 400, {
      details: { name: name.slice(0, 60), known: known.join(", ") },
    });
  }
  const name = String(first?.path[0] ?? "");
  const value = (query.getAll(name).at(-1) ?? "").slice(0, 60);
  return new Refusal("opendata.parameter.wrong", 400, { details: { name, value } });
}
