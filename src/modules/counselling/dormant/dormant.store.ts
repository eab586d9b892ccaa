import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { ListedCase } from "../case/case-list.store.ts";

/** More at once nobody looks through. */
const most = 200;

/** Open cases without a contact since that day, among those the actor may read; the longest silence first. */
export async function listDormant(tx: Transaction, since: LocalDate): Promise<ListedCase[]> {
  const { rows } = await sql<ListedCase>`
    select c.id, c.number, c.version, c.state, c.urgency, c.opened_on, c.last_contact_on, p.first_name, p.last_name,
      (select g.name from identity.door_colleagues() g where g.id = c.responsible_id) as responsible,
      (select min(f.due_on) from counselling.follow_ups f where f.case_id = c.id and f.done_on is null) as due_on
    from counselling.cases c join people.door_persons p on p.id = c.person_id
    where c.state <> 'abgeschlossen' and coalesce(c.last_contact_on, c.opened_on) < ${since}::date
    order by coalesce(c.last_contact_on, c.opened_on), c.id limit ${most}`.execute(tx);
  return rows;
}
