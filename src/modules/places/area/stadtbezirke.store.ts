import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";

/** A Stadtbezirk; a Seniorenbüro has its id. */
export interface Stadtbezirk {
  readonly id: string;
  readonly name: string;
}

/** In the order of the city. */
export async function listStadtbezirke(tx: Transaction): Promise<Stadtbezirk[]> {
  const { rows } = await sql<Stadtbezirk>`
    select id, name from places.areas where level = 'stadtbezirk' order by position`.execute(tx);
  return rows;
}
