import { sql } from "kysely";
import { bulkInsert } from "#platform/database/bulk.ts";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal, refuse } from "#platform/refusal/refusal.ts";
import type { BriefContact, ContactTheme, KeptContact } from "./contact.ts";

/** False when the device had sent it before: it is there already. */
export async function addContact(tx: Transaction, contact: BriefContact): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("counselling.briefContacts")
    .values(contact)
    .onConflict((conflict) => conflict.column("sentKey").doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows !== 0n;
}

/** Many at once: a paper tally. */
export async function addContacts(tx: Transaction, contacts: readonly BriefContact[]): Promise<void> {
  await bulkInsert(
    tx,
    "counselling.brief_contacts",
    contacts.map((each) => ({ ...each, version: 1 })),
  );
}

interface Themed {
  readonly contactId: string;
  readonly themes: readonly string[];
}

/** A word that the list has lost meanwhile is left out: an entry that waited on a device is worth more than the word. */
export async function addContactThemes(tx: Transaction, themed: readonly Themed[]): Promise<void> {
  const pairs = themed.flatMap(({ contactId, themes }) => [...new Set(themes)].map((key) => [contactId, key] as const));
  if (pairs.length === 0) return;
  await sql`insert into counselling.brief_contact_themes (contact_id, theme_key)
    select p.contact_id, p.theme_key
    from unnest(${pairs.map(([id]) => id)}::uuid[], ${pairs.map(([, key]) => key)}::text[]) p (contact_id, theme_key)
    join counselling.themes t on t.key = p.theme_key`.execute(tx);
}

/** What this key brought the first time; null when that is gone again, or was another office's. */
export async function findSent(tx: Transaction, sentKey: string | null): Promise<string | null> {
  const found = await tx
    .selectFrom("counselling.briefContacts")
    .select("id")
    .where("sentKey", "=", sentKey)
    .executeTakeFirst();
  return found?.id ?? null;
}

/** What was entered together with this key; undefined when nothing was. The first of a tally carries the key of its form. */
export async function findSentBatch(tx: Transaction, sentKey: string | null): Promise<string | undefined> {
  if (sentKey === null) return undefined;
  const found = await tx
    .selectFrom("counselling.briefContacts")
    .select("batchId")
    .where("sentKey", "=", sentKey)
    .executeTakeFirst();
  return found?.batchId;
}

/** Unknown and foreign are one: row-level security shows the contacts of the actor's own offices. */
export async function findContact(tx: Transaction, id: string): Promise<KeptContact> {
  const { rows } = await sql<KeptContact>`select * from counselling.brief_contacts where id = ${id} for update`.execute(
    tx,
  );
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

export async function themesOf(tx: Transaction, contactId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom("counselling.briefContactThemes")
    .select("themeKey")
    .where("contactId", "=", contactId)
    .orderBy("themeKey")
    .execute();
  return rows.map(({ themeKey }) => themeKey);
}

/** Refuses when somebody else saved since `version` was read: nobody's work is lost unseen. */
export async function saveContact(tx: Transaction, { id, version, ...changes }: KeptContact): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable("counselling.briefContacts")
    .set({ ...changes, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw refuse("counselling.contact.changed-meanwhile");
}

export async function replaceThemes(tx: Transaction, themed: Themed): Promise<void> {
  await tx.deleteFrom("counselling.briefContactThemes").where("contactId", "=", themed.contactId).execute();
  await addContactThemes(tx, [themed]);
}

/** What was entered together, a paper tally, goes together. Returns how many. */
export async function deleteContacts(tx: Transaction, batchId: string): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("counselling.briefContacts")
    .where("batchId", "=", batchId)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

interface Used {
  /** The actor's own offices. */
  readonly own: readonly string[];
  readonly since: LocalDate;
  /** Keeps the order steady. */
  readonly before?: LocalDate;
}

/** The offices' words, those first that the actor's own offices used most since then. */
export async function listContactThemes(tx: Transaction, { own, since, before }: Used): Promise<ContactTheme[]> {
  const { rows } = await sql<ContactTheme>`
    select t.key, t.kind, t.name from counselling.themes t
    left join (select x.theme_key, count(*) as used from counselling.brief_contacts c
      join counselling.brief_contact_themes x on x.contact_id = c.id where c.office_id = any(${[...own]}::uuid[]) and c.on_day >= ${since}
        ${before === undefined ? sql`` : sql`and c.on_day < ${before}`} group by 1) u on u.theme_key = t.key
    where t.active order by coalesce(u.used, 0) desc, t.position`.execute(tx);
  return rows;
}

/** How many were entered together with it. */
export async function countBatch(tx: Transaction, batchId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from counselling.brief_contacts where batch_id = ${batchId}`.execute(tx);
  return rows[0]?.count ?? 0;
}
