import type { Notice } from "#platform/imports/read/table.ts";
import type { ForeignDirectory, ForeignRow, ForeignTable } from "./foreign-table.ts";

/** What a row of a table must have. */
interface Rule {
  readonly required?: readonly string[];
  /** Needed only in files that have the column at all: the older form is stricter than HSDS 3. */
  readonly requiredIfThere?: readonly string[];
  readonly columns?: readonly string[];
  readonly dates?: readonly string[];
  /** Dates that may be spelled out, since nothing is reckoned with them. */
  readonly spelledDates?: readonly string[];
  /** The row must belong to at least one of these. */
  readonly owners?: readonly string[];
  /** Columns that point at another table. */
  readonly parents?: Readonly<Record<string, string>>;
}

const toLocation = { location_id: "locations" };
const toOrganization = { organization_id: "organizations" };
const toService = { service_id: "services" };
const toAll = { ...toLocation, ...toOrganization, ...toService };
const hours = ["opens_at", "closes_at"];

const rules: Readonly<Record<string, Rule>> = {
  organizations: { required: ["name"], spelledDates: ["date_incorporated"] },
  locations: { required: ["name"], parents: toOrganization },
  services: { required: ["name"], parents: { ...toLocation, ...toOrganization } },
  service_at_location: { required: ["service_id", "location_id"], parents: { ...toLocation, ...toService } },
  addresses: { required: ["address_1", "city"], parents: toLocation },
  mail_addresses: { required: ["address_1", "city"], parents: toLocation },
  phones: {
    required: ["number"],
    requiredIfThere: ["number_type"],
    owners: ["location_id", "organization_id", "service_id", "contact_id", "service_at_location_id"],
    parents: toAll,
  },
  contacts: { required: ["name"], owners: Object.keys(toAll), parents: toAll },
  programs: { required: ["organization_id", "name"], columns: ["alternate_name"], parents: toOrganization },
  regular_schedules: { required: ["weekday", ...hours], owners: ["location_id", "service_id"], parents: toAll },
  holiday_schedules: {
    required: ["start_date", "end_date", "closed"],
    dates: ["start_date", "end_date"],
    owners: ["location_id", "service_id"],
    parents: toAll,
  },
  schedules: { dates: ["dtstart", "until", "valid_from", "valid_to"], parents: { ...toLocation, ...toService } },
  taxonomy: { required: ["taxonomy_id", "name"], parents: { parent_id: "taxonomy" } },
};

/** Takes out what cannot be believed, and says for each row its file, its line and what is wrong. */
export function checked({ tables, notices }: ForeignDirectory): ForeignDirectory {
  const ids = new Map(tables.map((table) => [table.name, idsOf(table)]));
  const found: Notice[] = [];
  const kept = tables.map((table) => {
    const missing = (rules[table.name]?.columns ?? []).filter((column) => !table.columns.includes(column));
    found.push(...missing.map((column) => problem("missing-column", { file: table.file, column })));
    if (missing.length > 0) return { ...table, rows: [] };
    const rows = table.rows.filter((row) => {
      const wrong = problemOf(row, table, ids);
      if (wrong) found.push(wrong);
      return wrong === undefined;
    });
    return { ...table, rows };
  });
  return { tables: kept, notices: [...notices, ...found] };
}

const idsOf = ({ rows }: ForeignTable): ReadonlySet<string> =>
  new Set(rows.flatMap(({ fields }) => fields["id"] ?? fields["taxonomy_id"] ?? []));

function problemOf(
  { line, fields }: ForeignRow,
  { name, file, columns }: ForeignTable,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): Notice | undefined {
  const rule = rules[name] ?? {};
  const needed = [...(rule.required ?? []), ...(rule.requiredIfThere ?? []).filter((each) => columns.includes(each))];
  const empty = needed.find((column) => fields[column] === undefined);
  if (empty !== undefined) return problem("missing", { file, row: line, column: empty });
  if (rule.owners && rule.owners.every((column) => fields[column] === undefined))
    return problem("no-owner", { file, row: line, columns: rule.owners.join(", ") });
  const strange =
    (rule.dates ?? []).find((column) => !isDate(fields[column] ?? noDate)) ??
    (rule.spelledDates ?? []).find((column) => !isDate(fields[column] ?? noDate) && !isSpelled(fields[column]));
  if (strange !== undefined)
    return problem("no-date", { file, row: line, column: strange, value: fields[strange] ?? "" });
  const [lost, wanted] = Object.entries(rule.parents ?? {}).find(([column, table]) => {
    const id = fields[column];
    return id !== undefined && ids.has(table) && ids.get(table)?.has(id) === false;
  }) ?? [undefined, ""];
  return lost === undefined
    ? undefined
    : problem("unknown-parent", { file, row: line, column: lost, value: fields[lost] ?? "", wanted });
}

type Wrong = "missing" | "missing-column" | "no-owner" | "no-date" | "unknown-parent";

const problem = (kind: Wrong, details: Readonly<Record<string, unknown>>): Notice => ({
  reason: `directory.import.hsds.${kind}`,
  details,
});

/** "2014-12-24" or, as the older form writes, "12/24/2014". */
function isDate(text: string): boolean {
  const [, isoMonth, isoDay] = /^\d{4}-(\d{2})-(\d{2})/.exec(text) ?? [];
  const [, month, day] = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(text) ?? [];
  const inMonth = Number(isoDay ?? day);
  const inYear = Number(isoMonth ?? month);
  return inYear >= 1 && inYear <= 12 && inMonth >= 1 && inMonth <= 31;
}

/** "December 24, 2014". */
const isSpelled = (text = ""): boolean => /^[A-Z][a-z]{2,8} \d{1,2}, \d{4}$/.test(text);

/** Stands for a cell in which there is nothing to be wrong. */
const noDate = "2000-01-01";
