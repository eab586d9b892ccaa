import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";

export interface OfficeArea {
  readonly id: string;
  readonly name: string;
}

/** The Stadtbezirke: each is an office. */
export async function listOfficeAreas(tx: Transaction): Promise<OfficeArea[]> {
  const { rows } = await sql<OfficeArea>`
    select id, name from places.door_areas where level = 'stadtbezirk' order by position`.execute(tx);
  return rows;
}
