import type { Notice } from "#platform/imports/read/table.ts";

/** One line of a file of the package: values by column, empty ones left out. */
export interface ForeignRow {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** A table as HSDS or its older form names it, and the file that it came in. */
export interface ForeignTable {
  readonly name: string;
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly ForeignRow[];
}

/** A whole directory of somebody else: its tables, and what was left out of them and why. */
export interface ForeignDirectory {
  readonly tables: readonly ForeignTable[];
  readonly notices: readonly Notice[];
}

export const rowsOf = ({ tables }: ForeignDirectory, name: string): readonly ForeignRow[] =>
  tables.filter((table) => table.name === name).flatMap(({ rows }) => rows);

/** The tables by their names in HSDS 3 and in the older form. */
const names: readonly string[] = [
  ...[
    "organizations",
    "locations",
    "services",
    "service_at_location",
    "addresses",
    "mail_addresses",
    "phones",
    "contacts",
  ],
  ...["programs", "schedules", "regular_schedules", "holiday_schedules", "cost_options", "languages", "accessibility"],
  ...["attributes", "taxonomies", "taxonomy_terms", "taxonomy", "service_areas", "funding", "metadata", "url"],
  ...["organization_identifiers", "required_documents", "service_capacity", "units", "meta_table_descriptions"],
];

/** By what columns a table is known that does not bear its name. Orders matter: the more special first. */
const signs: readonly (readonly [name: string, ...columns: readonly string[]])[] = [
  ["holiday_schedules", "start_date", "end_date", "closed"],
  ["regular_schedules", "weekday", "opens_at", "closes_at"],
  ["schedules", "freq", "byday", "service_id"],
  ["mail_addresses", "address_1", "location_id", "attention", "-region"],
  ["addresses", "address_1", "location_id", "postal_code"],
  ["phones", "number", "extension", "location_id"],
  ["contacts", "name", "title", "department", "email"],
  ["taxonomy", "taxonomy_id", "name", "parent_id"],
  ["locations", "latitude", "longitude", "organization_id", "transportation"],
  ["services", "application_process", "fees", "wait_time", "name"],
  ["organizations", "legal_status", "tax_status", "website", "name"],
  ["programs", "organization_id", "name", "-description", "-latitude"],
];

/** What table a file holds; undefined when it is none of these. */
export function tableNameOf(file: string, columns: readonly string[]): string | undefined {
  const plain = file
    .toLowerCase()
    .replace(/^.*\//, "")
    .replace(/\.csv$/, "");
  if (plain === "service_at_locations") return "service_at_location";
  if (names.includes(plain) && columns.some((column) => /^(id|taxonomy_id|\w+_id)$/.test(column))) return plain;
  const has = (column: string) =>
    column.startsWith("-") ? !columns.includes(column.slice(1)) : columns.includes(column);
  return columns.includes("id") || columns.includes("taxonomy_id")
    ? signs.find(([, ...wanted]) => wanted.every(has))?.[0]
    : undefined;
}
