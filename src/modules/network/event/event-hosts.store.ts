import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";

export interface EventPartner {
  readonly id: string;
  readonly name: string;
}

/** Institutions that hold it with the offices. */
export async function listEventPartners(tx: Transaction, eventId: string): Promise<readonly EventPartner[]> {
  const { rows } = await sql<EventPartner>`
    select p.id, p.name from network.event_partners x join network.partners p on p.id = x.partner_id
    where x.event_id = ${eventId} order by p.name, p.id`.execute(tx);
  return rows;
}

interface Hosts {
  readonly offices: readonly string[];
  readonly partners: readonly string[];
}

/** Those who are new come first: while an office still holds it, it may invite and take out others. */
export async function replaceHosts(tx: Transaction, eventId: string, { offices, partners }: Hosts): Promise<void> {
  await sql`insert into network.event_offices (event_id, office_id)
    select ${eventId}, id from unnest(${[...offices]}::uuid[]) id on conflict do nothing`.execute(tx);
  await sql`insert into network.event_partners (event_id, partner_id)
    select ${eventId}, id from unnest(${[...partners]}::uuid[]) id on conflict do nothing`.execute(tx);
  await sql`delete from network.event_partners
    where event_id = ${eventId} and partner_id <> all (${[...partners]}::uuid[])`.execute(tx);
  await sql`delete from network.event_offices
    where event_id = ${eventId} and office_id <> all (${[...offices]}::uuid[])`.execute(tx);
}

/** Where a place lies; null when the catalogue does not know it. */
export async function stadtbezirkOfPlace(tx: Transaction, placeId: string | null): Promise<string | null> {
  if (placeId === null) return null;
  const { rows } = await sql<{ stadtbezirkId: string | null }>`
    select stadtbezirk_id from places.door_places where id = ${placeId}`.execute(tx);
  return rows[0]?.stadtbezirkId ?? null;
}
