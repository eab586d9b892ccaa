import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Agreement, PartnerContact, PartnerPerson } from "./partner-people.ts";

/** Rows of the partner itself and of the entries that were merged into it: a merge moves nothing. */
const ofPartner = (id: string) =>
  sql`x.partner_id in (select m.id from network.partners m where ${id} in (m.id, m.merged_into))`;

export async function listPeople(tx: Transaction, partnerId: string): Promise<PartnerPerson[]> {
  const { rows } = await sql<PartnerPerson>`
    select x.id, x.partner_id, x.name, x.role, x.phone, x.email, x.left_on from network.partner_people x
    where ${ofPartner(partnerId)} and x.left_on is null order by x.created_at, x.id`.execute(tx);
  return rows;
}

export async function listAgreements(tx: Transaction, partnerId: string): Promise<Agreement[]> {
  const { rows } = await sql<Agreement>`
    select x.* from network.partner_agreements x where ${ofPartner(partnerId)} order by x.since desc, x.id`.execute(tx);
  return rows;
}

export type ListedContact = PartnerContact & { readonly by: string | null };

export async function listPartnerContacts(tx: Transaction, partnerId: string): Promise<ListedContact[]> {
  const { rows } = await sql<ListedContact>`
    select x.id, x.partner_id, x.on_day, x.way, x.content, x.by_id, g.name as by from network.partner_contacts x
    left join identity.door_colleagues() g on g.id = x.by_id
    where ${ofPartner(partnerId)} order by x.on_day desc, x.id desc limit 100`.execute(tx);
  return rows;
}

export const addPerson = (tx: Transaction, person: PartnerPerson) =>
  tx.insertInto("network.partnerPeople").values(person).execute();

export async function findPartnerPerson(tx: Transaction, id: string): Promise<PartnerPerson> {
  const { rows } = await sql<PartnerPerson>`
    select id, partner_id, name, role, phone, email, left_on from network.partner_people where id = ${id} for update`.execute(
    tx,
  );
  return known(rows);
}

export const saveLeft = (tx: Transaction, id: string, leftOn: LocalDate) =>
  tx.updateTable("network.partnerPeople").set({ leftOn }).where("id", "=", id).execute();

export const addAgreement = (tx: Transaction, agreement: Agreement) =>
  tx.insertInto("network.partnerAgreements").values(agreement).execute();

export async function findAgreement(tx: Transaction, id: string): Promise<Agreement> {
  const { rows } = await sql<Agreement>`select * from network.partner_agreements where id = ${id} for update`.execute(
    tx,
  );
  return known(rows);
}

export const saveUntil = (tx: Transaction, id: string, until: LocalDate) =>
  tx.updateTable("network.partnerAgreements").set({ until }).where("id", "=", id).execute();

export async function addContact(tx: Transaction, contact: PartnerContact): Promise<void> {
  await tx.insertInto("network.partnerContacts").values(contact).execute();
  await refreshLastContact(tx, contact.partnerId);
}

export async function findContact(tx: Transaction, id: string): Promise<PartnerContact> {
  const { rows } = await sql<PartnerContact>`
    select id, partner_id, on_day, way, content, by_id from network.partner_contacts where id = ${id} for update`.execute(
    tx,
  );
  return known(rows);
}

export async function deleteContact(tx: Transaction, { id, partnerId }: PartnerContact): Promise<void> {
  await tx.deleteFrom("network.partnerContacts").where("id", "=", id).execute();
  await refreshLastContact(tx, partnerId);
}

/** The last contact is what the log says; where an import or a merge knew a day before there was a log, that stays until a newer one. */
async function refreshLastContact(tx: Transaction, partnerId: string): Promise<void> {
  await sql`
    update network.partners p set last_contact_on = coalesce((
      select max(c.on_day) from network.partner_contacts c where c.partner_id = p.id), p.last_contact_on), version = p.version + 1
    where p.id = ${partnerId}`.execute(tx);
}

/** Erases who left by that day, and whoever spoke for partners that ended by it; returns how many. */
export async function erasePeople(tx: Transaction, until: LocalDate): Promise<number> {
  const { rows } = await sql<{ erased: number }>`
    with gone as (
      delete from network.partner_people x using network.partners p
      where p.id = x.partner_id and (x.left_on <= ${until}::date or p.ended_on <= ${until}::date) returning 1
    ), told as (
      delete from network.partner_contacts c using network.partners p
      where p.id = c.partner_id and p.ended_on <= ${until}::date returning 1
    )
    select (select count(*) from gone) + (select count(*) from told) as erased`.execute(tx);
  return rows[0]?.erased ?? 0;
}

function known<Row>([found]: readonly Row[]): Row {
  if (found === undefined) throw new Refusal("platform.unknown", 404);
  return found;
}
