import type { ClientBase } from "pg";
import { allowedValues } from "./types/allowed-values.ts";
import { readColumns, type Column } from "./types/columns.ts";

const header = `// Generated from the migrated database by "npm run generate". Never edit it by hand.
import type { Generated, GeneratedAlways } from "kysely";
`;

/** Kysely's view of the migrated database: one interface per table or view, the same from PostgreSQL 15 and 18. */
export async function generateTypes(client: ClientBase): Promise<string> {
  const tables = Map.groupBy(await readColumns(client), ({ schema, table }) => `${schema}.${table}`);
  const members = [...tables.keys()].map((table) => `  "${camel(table)}": ${interfaceName(table)};\n`);
  const interfaces = [...tables].map(
    ([table, columns]) => `\nexport interface ${interfaceName(table)} {\n${columns.map(memberOf).join("")}}\n`,
  );
  return `${header}\nexport interface Database {\n${members.join("")}}\n${interfaces.join("")}`;
}

/** As Kysely's CamelCasePlugin speaks: columns and tables are snake_case in SQL and camelCase in TypeScript. */
const camel = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const interfaceName = (table: string) =>
  table.replace(/(^|[^a-z0-9]+)([a-z0-9])/gi, (_, _gap: string, letter: string) => letter.toUpperCase());

const memberOf = (column: Column) => {
  return `  ${camel(column.column)}: ${wrapped(column)};\n`;
};

function wrapped(column: Column): string {
  const each = valueType(column);
  const type = column.list ? (each.includes("|") ? `(${each})[]` : `${each}[]`) : each;
  const nullable = column.required || type === "unknown" ? type : `${type} | null`;
  if (column.automatic) return `GeneratedAlways<${nullable}>`;
  return column.hasDefault ? `Generated<${nullable}>` : nullable;
}

function valueType({ type, labels, checks }: Column): string {
  if (labels) return labels.map((label) => JSON.stringify(label)).join(" | ");
  const allowed = checks.map(allowedValues).find((values) => values !== null);
  return allowed?.join(" | ") ?? plainTypes[type.replace(/\(.*\)/, "")] ?? "unknown";
}

const plainTypes: Readonly<Record<string, string>> = {
  boolean: "boolean",
  smallint: "number",
  integer: "number",
  bigint: "number",
  real: "number",
  "double precision": "number",
  numeric: "string",
  text: "string",
  "character varying": "string",
  character: "string",
  '"char"': "string",
  name: "string",
  uuid: "string",
  date: "string",
  "time without time zone": "string",
  "timestamp with time zone": "Date",
  "timestamp without time zone": "Date",
  tsvector: "string",
  inet: "string",
  bytea: "Buffer",
  jsonb: "unknown",
  json: "unknown",
};
