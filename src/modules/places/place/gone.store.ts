import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { PlaceContent } from "./place-record.ts";

/** An old state comes back without what does not exist any more: areas may have been drawn anew since. */
export async function withoutGone(tx: Transaction, content: PlaceContent): Promise<PlaceContent> {
  const named = [content.stadtbezirkId, content.areaId, content.traegerId].filter((id) => id !== null);
  const { rows } = await sql<{ id: string }>`
    select id from places.areas where id = any (${named}::uuid[])
    union all select id from places.organisations where id = any (${named}::uuid[])`.execute(tx);
  const known = new Set(rows.map(({ id }) => id));
  const kept = (id: string | null) => (id !== null && known.has(id) ? id : null);
  const { stadtbezirkId, areaId, traegerId } = content;
  return { ...content, stadtbezirkId: kept(stadtbezirkId), areaId: kept(areaId), traegerId: kept(traegerId) };
}
