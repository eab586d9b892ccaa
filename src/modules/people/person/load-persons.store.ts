import { sql } from "kysely";
import { bulkInsert, type LoadedRow } from "#platform/database/bulk.ts";
import type { Transaction } from "#platform/database/connect.ts";

/** The persons of one purpose go; for the demo city only, and after what points to them. */
export async function clearPersons(tx: Transaction, purpose: string): Promise<void> {
  await sql`delete from people.persons where purpose = ${purpose}`.execute(tx);
}

export async function loadPersons(tx: Transaction, persons: readonly LoadedRow[]): Promise<void> {
  await bulkInsert(tx, "people.persons", persons);
  await sql`analyze people.persons`.execute(tx);
}
