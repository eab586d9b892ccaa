import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { BriefContact } from "./contact.ts";
import type { ContactQuery } from "./contact-query.ts";

export interface ListedContact extends Pick<
  BriefContact,
  "id" | "onDay" | "channel" | "asker" | "result" | "referredTo" | "ageBand" | "language" | "minutes" | "batchId"
> {
  readonly themes: readonly string[];
  readonly stadtbezirk: string | null;
  readonly office: string | null;
  readonly enteredBy: string | null;
}

/** Row-level security shows the contacts of the actor's own offices; the filters only narrow them. */
const wanted = (query: ContactQuery) => sql`
  from counselling.brief_contacts c
  where true
  ${query.von === undefined ? sql`` : sql`and c.on_day >= ${query.von}`}
  ${query.bis === undefined ? sql`` : sql`and c.on_day <= ${query.bis}`}
  ${query.weg === undefined ? sql`` : sql`and c.channel = ${query.weg}`}
  ${query.fragt === undefined ? sql`` : sql`and c.asker = ${query.fragt}`}
  ${query.ergebnis === undefined ? sql`` : sql`and c.result = ${query.ergebnis}`}
  ${query.wer === undefined ? sql`` : sql`and c.created_by = ${query.wer}`}
  ${query.buero === undefined ? sql`` : sql`and c.office_id = ${query.buero}`}
  ${query.termin === undefined ? sql`` : sql`and c.session_id = ${query.termin}`}
  ${query.liste === undefined ? sql`` : sql`and c.batch_id = ${query.liste}`}
  ${
    query.thema === undefined
      ? sql``
      : sql`and exists (select from counselling.brief_contact_themes x where x.contact_id = c.id and x.theme_key = ${query.thema})`
  }`;

const orders = { tag: "on_day", weg: "channel", ergebnis: "result", wer: "asker" } as const;

export interface Part {
  readonly limit: number;
  readonly offset: number;
}

export async function listContacts(
  tx: Transaction,
  query: ContactQuery,
  { limit, offset }: Part,
): Promise<ListedContact[]> {
  const direction = query.richtung === "auf" ? sql`asc` : sql`desc`;
  const { rows } = await sql<ListedContact>`
    select p.*, (select a.name from places.door_areas a where a.id = p.stadtbezirk_id) as stadtbezirk,
      (select a.name from places.door_areas a where a.id = p.office_id) as office,
      array(select t.name from counselling.brief_contact_themes x join counselling.themes t on t.key = x.theme_key
        where x.contact_id = p.id order by t.position) as themes, k.name as entered_by
    from (select c.* ${wanted(query)} order by c.${sql.ref(orders[query.nach])} ${direction}, c.on_day desc, c.id desc
      limit ${limit} offset ${offset}) p left join identity.door_colleagues() k on k.id = p.created_by
    order by p.${sql.ref(orders[query.nach])} ${direction}, p.on_day desc, p.id desc`.execute(tx);
  return rows;
}

/** Counts as far as a person turns pages; beyond that the list says "more than". */
export async function countContacts(tx: Transaction, query: ContactQuery, most: number): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from (select 1 ${wanted(query)} limit ${most + 1}) counted`.execute(tx);
  return rows[0]?.total ?? 0;
}

export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** Who works in the same offices: the choice of "entered by". */
export async function listOfficeColleagues(tx: Transaction, offices: readonly string[]): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select k.id, k.name from identity.door_colleagues() k
    where k.scopes && ${offices.map((id) => `stadtbezirk:${id}`)}::text[] order by k.name`.execute(tx);
  return rows;
}
