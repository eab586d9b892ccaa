import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";

/** What offers and their dates repeat of a place follows it: the words that they are found by, and the district. */
export async function refreshPlaceInOffers(tx: Transaction, { placeId }: { readonly placeId: string }): Promise<void> {
  await sql`
    update offers.offers o set stadtbezirk_id = p.stadtbezirk_id from places.door_places p
    where o.place_id = p.id and p.id = ${placeId} and p.stadtbezirk_id is not null
      and o.stadtbezirk_id is distinct from p.stadtbezirk_id`.execute(tx);
  await sql`
    update offers.dates d set stadtbezirk_id = p.stadtbezirk_id from places.door_places p
    where p.id = ${placeId} and p.stadtbezirk_id is not null
      and (d.place_id = p.id or d.place_id is null and d.offer_id in (select id from offers.offers where place_id = ${placeId}))
      and d.stadtbezirk_id is distinct from p.stadtbezirk_id`.execute(tx);
  await sql`select offers.refresh_words(array(select id from offers.offers where place_id = ${placeId}))`.execute(tx);
}

/** Offers are found by the name of who invites, too. */
export async function refreshOrganisationInOffers(
  tx: Transaction,
  { organisationId }: { readonly organisationId: string },
): Promise<void> {
  await sql`select offers.refresh_words(array(select id from offers.offers where organisation_id = ${organisationId}))`.execute(
    tx,
  );
}

/** Series that were in a room that goes stay in the house. */
export async function leaveRooms(tx: Transaction, { roomIds }: { readonly roomIds: readonly string[] }): Promise<void> {
  await sql`update offers.series set room_id = null where room_id = any (${[...roomIds]}::uuid[])`.execute(tx);
}
