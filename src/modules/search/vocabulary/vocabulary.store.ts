import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import type { KnownName } from "./known-name.ts";
import type { MetWord } from "./vocabulary.ts";

/** Every word of the catalogue with the fields in which it stands; half a second for 100,000 offers. */
export async function listMetWords(db: Db, withOver: boolean): Promise<MetWord[]> {
  const { rows } = await sql<MetWord>`select word, field from search.vocabulary(${withOver})`.execute(db);
  return rows;
}

const mostNames = 20_000;

export async function listNames(db: Db): Promise<KnownName[]> {
  const { rows } = await sql<KnownName>`
    select type, name, entries from search.names order by entries desc, name limit ${mostNames}`.execute(db);
  return rows;
}
