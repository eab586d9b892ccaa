import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";

export interface SiteChoice {
  readonly id: string;
  readonly name: string;
}

/** Places of the catalogue in these Stadtbezirke: offices first, since most hours are held there. */
export async function listSites(tx: Transaction, officeIds: readonly string[]): Promise<readonly SiteChoice[]> {
  const { rows } = await sql<SiteChoice>`
    select id, name from places.door_places where stadtbezirk_id = any (${[...officeIds]}::uuid[]) and status = 'aktiv'
    order by kind <> 'seniorenbuero', name`.execute(tx);
  return rows;
}

export async function nameOfSite(tx: Transaction, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`select name from places.door_places where id = ${id}`.execute(tx);
  return rows[0]?.name;
}

/** Where something happens: a place of the catalogue, or wherever somebody wrote. */
export async function placeOf(
  tx: Transaction,
  { ort, ortname }: { readonly ort: string | null; readonly ortname: string | null },
): Promise<{ readonly placeId: string | null; readonly placeName: string }> {
  const name = ort === null ? undefined : await nameOfSite(tx, ort);
  if (ort !== null && name !== undefined) return { placeId: ort, placeName: name };
  if (ortname === null) throw refuseFields({ field: "ort", reason: "network.session.no-place" });
  return { placeId: null, placeName: ortname };
}
