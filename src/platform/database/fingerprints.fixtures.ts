import type { Client } from "pg";
import type { DatabaseAddress } from "./address.ts";
import { enterServer } from "./server.ts";

/** One sum for each table over all its rows in a fixed order and spelling: equal means equal to the last byte. */
export async function fingerprints(address: DatabaseAddress): Promise<Readonly<Record<string, string>>> {
  const client = await enterServer(address);
  try {
    await client.query("set timezone = 'UTC'; set extra_float_digits = 3; set row_security = off");
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const sums: Record<string, string> = {};
    for (const { name } of rows) sums[name] = await fingerprint(client, name);
    return sums;
  } finally {
    await client.end();
  }
}

async function fingerprint(client: Client, table: string): Promise<string> {
  const { rows } = await client.query<{ sum: string }>(
    `select count(*) || ' ' || md5(coalesce(string_agg(line, e'\\n' order by line collate "C"), '')) as sum
     from (select t::text as line from ${table} t) lines`,
  );
  return rows[0]?.sum ?? "";
}
