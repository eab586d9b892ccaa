import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { BriefContact, ContactTheme } from "./contact.ts";

/** False when the device had sent it before: it is there already. */
export async function addContact(tx: Transaction, contact: BriefContact, themes: readonly string[]): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("counselling.briefContacts")
    .values(contact)
    .onConflict((conflict) => conflict.column("sentKey").doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return false;
  if (themes.length > 0)
    await tx
      .insertInto("counselling.briefContactThemes")
      .values(themes.map((themeKey) => ({ contactId: contact.id, themeKey })))
      .execute();
  return true;
}

export async function findContact(tx: Transaction, id: string): Promise<BriefContact> {
  const { rows } =
    await sql<BriefContact>`select * from counselling.brief_contacts where id = ${id} for update`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

/** What was entered together, a paper tally, goes together. Returns how many. */
export async function deleteContacts(tx: Transaction, batchId: string): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("counselling.briefContacts")
    .where("batchId", "=", batchId)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** The offices' words, those used most in the last 90 days first. */
export async function listContactThemes(tx: Transaction, since: LocalDate): Promise<ContactTheme[]> {
  const { rows } = await sql<ContactTheme>`
    select t.key, t.kind, t.name from counselling.themes t
    left join (select x.theme_key, count(*) as used from counselling.brief_contact_themes x
      join counselling.brief_contacts c on c.id = x.contact_id where c.on_day >= ${since} group by 1) u on u.theme_key = t.key
    where t.active order by coalesce(u.used, 0) desc, t.position`.execute(tx);
  return rows;
}

export interface ListedContact extends Pick<
  BriefContact,
  "id" | "onDay" | "channel" | "asker" | "result" | "batchId" | "createdAt"
> {
  readonly themes: readonly string[];
  readonly stadtbezirkId: string | null;
}

/** The newest first; row-level security shows the contacts of the actor's own offices. */
export async function listContacts(
  tx: Transaction,
  { page, perPage }: { readonly page: number; readonly perPage: number },
): Promise<{ readonly total: number; readonly contacts: readonly ListedContact[] }> {
  const { rows } = await sql<ListedContact>`
    select c.id, c.on_day, c.channel, c.asker, c.result, c.batch_id, c.created_at, c.stadtbezirk_id,
      array(select t.name from counselling.brief_contact_themes x join counselling.themes t on t.key = x.theme_key
        where x.contact_id = c.id order by t.position) as themes
    from counselling.brief_contacts c order by c.on_day desc, c.id desc
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(tx);
  const counted = await sql<{ total: number }>`select count(*) as total from counselling.brief_contacts`.execute(tx);
  return { total: counted.rows[0]?.total ?? 0, contacts: rows };
}
