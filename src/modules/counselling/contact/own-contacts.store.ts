import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { BriefContact, KeptContact } from "./contact.ts";

export interface OwnContact extends Pick<BriefContact, "id" | "channel" | "result" | "createdAt"> {
  readonly themes: readonly string[];
}

/** What one entered today, the newest first. */
export async function listOwnContacts(tx: Transaction, accountId: string, today: LocalDate): Promise<OwnContact[]> {
  const { rows } = await sql<OwnContact>`
    select c.id, c.channel, c.result, c.created_at,
      array(select t.name from counselling.brief_contact_themes x join counselling.themes t on t.key = x.theme_key
        where x.contact_id = c.id order by t.position) as themes
    from counselling.brief_contacts c where c.created_by = ${accountId} and c.on_day = ${today}
    order by c.created_at desc limit 100`.execute(tx);
  return rows;
}

export interface RepeatedContact {
  readonly contact: KeptContact;
  readonly themes: readonly string[];
}

/** The contact that "wie zuletzt" repeats. */
export async function findLastContact(tx: Transaction, accountId: string): Promise<RepeatedContact | undefined> {
  const { rows } = await sql<KeptContact & { themes: string[] }>`
    select c.*, array(select x.theme_key from counselling.brief_contact_themes x where x.contact_id = c.id order by 1) as themes
    from counselling.brief_contacts c where c.created_by = ${accountId} order by c.created_at desc limit 1`.execute(tx);
  const [found] = rows;
  if (!found) return undefined;
  const { themes, ...contact } = found;
  return { contact, themes };
}
