import type { ForeignRow, ForeignTable } from "./foreign-table.ts";

/** Which table the entries under a key belong to, and whether the parent names them or they name the parent. */
const parts: Readonly<Record<string, { readonly table: string; readonly single?: true }>> = {
  organization: { table: "organizations", single: true },
  location: { table: "locations", single: true },
  locations: { table: "locations" },
  services: { table: "services" },
  organizations: { table: "organizations" },
  service_at_locations: { table: "service_at_location" },
  addresses: { table: "addresses" },
  phones: { table: "phones" },
  schedules: { table: "schedules" },
  cost_options: { table: "cost_options" },
  languages: { table: "languages" },
};

const ownerColumn: Readonly<Record<string, string>> = {
  organizations: "organization_id",
  locations: "location_id",
  services: "service_id",
  service_at_location: "service_at_location_id",
};

type Entry = Readonly<Record<string, unknown>>;
const isEntry = (value: unknown): value is Entry =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What kind of entry stands at the top of a document, told by its fields. */
function tableOf(entry: Entry): string | undefined {
  if ("location_type" in entry || "addresses" in entry) return "locations";
  if ("service_id" in entry || ("location" in entry && !("name" in entry))) return "service_at_location";
  if ("status" in entry || "service_at_locations" in entry || "fees_description" in entry) return "services";
  if ("legal_status" in entry || "organization_identifiers" in entry || "tax_status" in entry) return "organizations";
  return "description" in entry && "name" in entry && ("website" in entry || "email" in entry || "locations" in entry)
    ? "organizations"
    : undefined;
}

/** Takes a nested document apart into tables; undefined when nothing in it is of HSDS. The line of a row counts the entries at the top. */
export function flatten(document: unknown, file: string): ForeignTable[] | undefined {
  const found = new Map<string, ForeignRow[]>();
  const tops = topsOf(document);
  for (const [at, { entry, table }] of tops.entries()) take(found, { entry, table, line: at + 1 });
  if (tops.length === 0) return undefined;
  return [...found].map(([name, rows]) => ({
    ...{ name, file, rows },
    columns: [...new Set(rows.flatMap(({ fields }) => Object.keys(fields)))],
  }));
}

/** A page of a list, a bare list, an object of lists, or one entry. */
function topsOf(document: unknown): { readonly entry: Entry; readonly table: string }[] {
  const contents = isEntry(document) && Array.isArray(document["contents"]) ? document["contents"] : document;
  const entries = (Array.isArray(contents) ? contents : [contents]).filter(isEntry);
  return entries.flatMap((entry) => {
    const table = tableOf(entry);
    if (table !== undefined) return [{ entry, table }];
    return Object.entries(parts).flatMap(([key, part]) =>
      listOf(entry[key]).map((each) => ({ entry: each, table: part.table })),
    );
  });
}

const listOf = (value: unknown): Entry[] => (Array.isArray(value) ? value : [value]).filter(isEntry);

interface Taken {
  readonly entry: Entry;
  readonly table: string;
  readonly line: number;
  readonly owner?: Readonly<Record<string, string>>;
}

function take(found: Map<string, ForeignRow[]>, { entry, table, line, owner = {} }: Taken): void {
  const fields: Record<string, string> = { ...owner };
  const children: Taken[] = [];
  const id = typeof entry["id"] === "string" ? entry["id"] : undefined;
  const column = ownerColumn[table];
  const asOwner = id !== undefined && column !== undefined ? { [column]: id } : {};
  for (const [key, value] of Object.entries(entry)) {
    const part = parts[key];
    if (part === undefined) Object.assign(fields, scalar(key, value));
    else
      for (const child of listOf(value)) {
        if (part.single && typeof child["id"] === "string") fields[`${key}_id`] = child["id"];
        children.push({ entry: child, table: part.table, line, ...(!part.single && { owner: asOwner }) });
      }
  }
  const rows = found.get(table) ?? [];
  found.set(table, rows);
  // An organization stands in each of its services: once is enough.
  if (id === undefined || !rows.some((row) => row.fields["id"] === id)) rows.push({ line, fields });
  for (const child of children) take(found, child);
}

function scalar(key: string, value: unknown): Readonly<Record<string, string>> {
  const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  const text = isPlain ? String(value).trim() : "";
  return text === "" ? {} : { [key]: text };
}
