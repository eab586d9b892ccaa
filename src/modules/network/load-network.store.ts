import { sql } from "kysely";
import { bulkInsert, type LoadedRow } from "#platform/database/bulk.ts";
import type { Transaction } from "#platform/database/connect.ts";

export interface LoadedNetwork {
  readonly partners: readonly LoadedRow[];
  readonly partnerAreas: readonly LoadedRow[];
  readonly people: readonly LoadedRow[];
  readonly agreements: readonly LoadedRow[];
  readonly partnerContacts: readonly LoadedRow[];
  readonly seals: readonly LoadedRow[];
  readonly roundTables: readonly LoadedRow[];
  readonly members: readonly LoadedRow[];
  readonly meetings: readonly LoadedRow[];
  readonly guests: readonly LoadedRow[];
  readonly tasks: readonly LoadedRow[];
  readonly cards: readonly LoadedRow[];
  readonly matches: readonly LoadedRow[];
  readonly mailings: readonly LoadedRow[];
  readonly recipients: readonly LoadedRow[];
  readonly sessions: readonly LoadedRow[];
  readonly events: readonly LoadedRow[];
  readonly eventOffices: readonly LoadedRow[];
}

/** For the demo city only. */
export async function clearNetwork(tx: Transaction): Promise<void> {
  await sql`delete from network.event_partners`.execute(tx);
  await sql`delete from network.events`.execute(tx);
  await sql`delete from network.sessions`.execute(tx);
  await sql`delete from network.mailings`.execute(tx);
  await sql`delete from network.round_tables`.execute(tx);
  await sql`delete from network.neighbour_cards`.execute(tx);
  await sql`delete from network.partners`.execute(tx);
}

export async function loadNetwork(tx: Transaction, loaded: LoadedNetwork): Promise<void> {
  await bulkInsert(tx, "network.partners", loaded.partners);
  await bulkInsert(tx, "network.partner_areas", loaded.partnerAreas);
  await loadPartnerLife(tx, loaded);
  await bulkInsert(tx, "network.sessions", loaded.sessions);
  await bulkInsert(tx, "network.events", loaded.events);
  await bulkInsert(tx, "network.event_offices", loaded.eventOffices);
  await sql`analyze network.partners, network.sessions, network.events`.execute(tx);
}

/** In the order in which they refer to each other. */
async function loadPartnerLife(tx: Transaction, loaded: LoadedNetwork): Promise<void> {
  await bulkInsert(tx, "network.partner_people", loaded.people);
  await bulkInsert(tx, "network.partner_agreements", loaded.agreements);
  await bulkInsert(tx, "network.partner_contacts", loaded.partnerContacts);
  await bulkInsert(tx, "network.seals", loaded.seals);
  await bulkInsert(tx, "network.round_tables", loaded.roundTables);
  await bulkInsert(tx, "network.round_table_members", loaded.members);
  await bulkInsert(tx, "network.meetings", loaded.meetings);
  await bulkInsert(tx, "network.meeting_guests", loaded.guests);
  await bulkInsert(tx, "network.meeting_tasks", loaded.tasks);
  await bulkInsert(tx, "network.neighbour_cards", loaded.cards);
  await bulkInsert(tx, "network.neighbour_matches", loaded.matches);
  await bulkInsert(tx, "network.mailings", loaded.mailings);
  await bulkInsert(tx, "network.mailing_recipients", loaded.recipients);
}
