import { sql } from "kysely";
import type { Stadtbezirk } from "#modules/places/index.ts";
import type { Transaction } from "#platform/database/connect.ts";

export interface Quarter extends Stadtbezirk {
  readonly stadtbezirk: string;
}

/** The parts of the Stadtbezirke, for those who know where exactly. */
export async function listQuarters(tx: Transaction): Promise<Quarter[]> {
  const { rows } = await sql<Quarter>`
    select q.id, q.name, d.name as stadtbezirk from places.door_areas q join places.door_areas d on d.id = q.parent_id
    where q.level = 'statistischer_bezirk' and d.level = 'stadtbezirk' order by d.name, q.name`.execute(tx);
  return rows;
}

/** Where a quarter lies; undefined for an id that is none. */
export async function stadtbezirkOf(tx: Transaction, quarterId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select parent_id as id from places.door_areas where id = ${quarterId} and level = 'statistischer_bezirk'`.execute(
    tx,
  );
  return rows[0]?.id;
}
