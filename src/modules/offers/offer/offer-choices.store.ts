import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { listThemes } from "../theme/theme.store.ts";
import type { Theme } from "../theme/theme.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Choices {
  readonly places: readonly (Named & { readonly stadtbezirk: string | null })[];
  readonly organisations: readonly Named[];
  readonly stadtbezirke: readonly Named[];
  readonly themes: readonly Theme[];
  readonly rooms: readonly (Named & { readonly placeId: string })[];
}

/** What the fields of an offer can be chosen from; closed places only where they are already named. */
export async function listChoices(tx: Transaction, named: readonly (string | null)[] = []): Promise<Choices> {
  const { rows: places } = await sql<Choices["places"][number]>`
    select id, name, stadtbezirk from places.door_places
    where status <> 'geschlossen' or id = any (${named.filter((id) => id !== null)}::uuid[]) order by platform.fold(name), id`.execute(
    tx,
  );
  const { rows: organisations } =
    await sql<Named>`select id, name from places.door_organisations order by platform.fold(name), id`.execute(tx);
  const { rows: stadtbezirke } = await sql<Named>`
    select id, name from places.door_areas where level = 'stadtbezirk' order by position`.execute(tx);
  const { rows: rooms } = await sql<
    Choices["rooms"][number]
  >`select id, name, place_id from offers.place_rooms order by name, id`.execute(tx);
  return { places, organisations, stadtbezirke, themes: await listThemes(tx), rooms };
}

export const placesNamedBy = (offer: {
  readonly placeId: string | null;
  readonly series: readonly { readonly placeId: string | null }[];
}) => [offer.placeId, ...offer.series.map(({ placeId }) => placeId)];
