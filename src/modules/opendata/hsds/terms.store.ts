import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import { kindTerms, type Term } from "./term.ts";

/** All words of all taxonomies: some dozens. */
export async function listTerms(db: Db, office: string): Promise<Term[]> {
  const { rows } = await sql<Term>`
    select id, taxonomy, code, name, parent_id from opendata.terms order by taxonomy desc, parent_id nulls first, position, id`.execute(
    db,
  );
  return [...rows, ...kindTerms(office)];
}
