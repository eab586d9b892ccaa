import { escapeIdentifier, type Client } from "pg";
import { valueTypes } from "../connect/value-types.ts";
import type { BackedTable, BackupHeader } from "./header.ts";

/** Who is signed in and what jobs wait is of no use after a restore; the register comes back by the migrations. */
const leftOut = { schemas: ["pgboss", "jobs", "public"], tables: ["identity.sessions", "platform.migrations"] };

export const quoted = (table: string) =>
  table
    .split(".")
    .map((part) => escapeIdentifier(part))
    .join(".");
export const columnList = ({ columns }: BackedTable) => columns.map((column) => escapeIdentifier(column)).join(", ");

/** All tables that a backup holds, with their rows as this transaction sees them. Unlogged ones are transient by design. */
export async function readTables(client: Client): Promise<readonly BackedTable[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select n.nspname || '.' || c.relname as name,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
             and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p'
       and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
       and n.nspname <> all ($1) and n.nspname || '.' || c.relname <> all ($2)
     order by 1`,
    [leftOut.schemas, leftOut.tables],
  );
  const tables: BackedTable[] = [];
  for (const table of rows) tables.push({ ...table, rows: await countRows(client, table.name) });
  return tables;
}

export async function countRows(client: Client, table: string): Promise<number> {
  const { rows } = await client.query<{ rows: string }>(`select count(*) as rows from ${quoted(table)}`);
  return Number(rows[0]?.rows);
}

export async function readSequences(client: Client): Promise<BackupHeader["sequences"]> {
  const { rows } = await client.query<{ name: string; last: number | null }>({
    text: `select schemaname || '.' || sequencename as name, last_value as last from pg_sequences
           where schemaname <> all ($1) order by 1`,
    values: [leftOut.schemas],
    types: valueTypes,
  });
  return rows;
}

export async function readRegister(client: Client): Promise<BackupHeader["migrations"]> {
  const { rows } = await client.query<{ found: string | null }>("select to_regclass('platform.migrations') as found");
  if (!rows[0]?.found) return [];
  return (await client.query("select name, sha256 from platform.migrations order by name")).rows;
}

/** Text looks the same whatever the server's own settings are. */
export async function speakPlainly(client: Client): Promise<void> {
  await client.query(`
    set local client_encoding = 'UTF8'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
    set local timezone = 'UTC'; set local extra_float_digits = 3; set local bytea_output = 'hex';
    set local statement_timeout = 0`);
}
