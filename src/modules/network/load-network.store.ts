import { sql } from "kysely";
import { bulkInsert, type LoadedRow } from "#platform/database/bulk.ts";
import type { Transaction } from "#platform/database/connect.ts";

export interface LoadedNetwork {
  readonly partners: readonly LoadedRow[];
  readonly partnerAreas: readonly LoadedRow[];
  readonly sessions: readonly LoadedRow[];
  readonly events: readonly LoadedRow[];
  readonly eventOffices: readonly LoadedRow[];
}

/** For the demo city only. */
export async function clearNetwork(tx: Transaction): Promise<void> {
  await sql`delete from network.event_partners`.execute(tx);
  await sql`delete from network.events`.execute(tx);
  await sql`delete from network.sessions`.execute(tx);
  await sql`delete from network.partners`.execute(tx);
}

export async function loadNetwork(tx: Transaction, loaded: LoadedNetwork): Promise<void> {
  await bulkInsert(tx, "network.partners", loaded.partners);
  await bulkInsert(tx, "network.partner_areas", loaded.partnerAreas);
  await bulkInsert(tx, "network.sessions", loaded.sessions);
  await bulkInsert(tx, "network.events", loaded.events);
  await bulkInsert(tx, "network.event_offices", loaded.eventOffices);
  await sql`analyze network.partners, network.sessions, network.events`.execute(tx);
}
