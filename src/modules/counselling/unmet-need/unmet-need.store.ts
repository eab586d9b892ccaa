import { bulkInsert } from "#platform/database/bulk.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import { sql } from "kysely";
import { Refusal, refuse } from "#platform/refusal/refusal.ts";
import type { ContactTheme } from "../contact/contact.ts";
import type { KeptNeed, UnmetNeed } from "./unmet-need.ts";

export async function addNeeds(tx: Transaction, needs: readonly Omit<UnmetNeed, "id">[]): Promise<void> {
  await bulkInsert(
    tx,
    "counselling.unmet_needs",
    needs.map((each) => ({ ...each, id: newId(), solvedOn: null, solvedBy: null, solvedWith: null, version: 1 })),
  );
}

/** When a contact is corrected, its needs are what it says now. */
export async function replaceNeeds(
  tx: Transaction,
  contactId: string,
  needs: readonly Omit<UnmetNeed, "id">[],
): Promise<void> {
  await tx.deleteFrom("counselling.unmetNeeds").where("contactId", "=", contactId).execute();
  await addNeeds(tx, needs);
}

export async function findNeed(tx: Transaction, id: string): Promise<KeptNeed> {
  const { rows } = await sql<KeptNeed>`select * from counselling.unmet_needs where id = ${id} for update`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

/** Refuses when somebody else saved since `version` was read. */
export async function saveNeed(tx: Transaction, { id, version, ...changes }: KeptNeed): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable("counselling.unmetNeeds")
    .set({ ...changes, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw refuse("counselling.need.changed-meanwhile");
}

/** What was wished when a contact ended without an offer. */
export async function wishOf(tx: Transaction, contactId: string): Promise<string | null> {
  const { rows } = await sql<{ wish: string | null }>`
    select wish from counselling.unmet_needs where contact_id = ${contactId} order by id limit 1`.execute(tx);
  return rows[0]?.wish ?? null;
}

export async function themeOf(tx: Transaction, key: string): Promise<ContactTheme> {
  return tx
    .selectFrom("counselling.themes")
    .select(["key", "kind", "name"])
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
}
