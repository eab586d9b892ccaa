import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";

/** Where the actor's own offices sent people before, and partners by name: suggestions, the field takes any words. */
export async function listReferredTo(tx: Transaction, own: readonly string[], since: LocalDate): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from (
      (select c.referred_to as name, count(*) as used from counselling.brief_contacts c
        where c.office_id = any(${[...own]}::uuid[]) and c.on_day >= ${since} and c.referred_to is not null group by 1 order by 2 desc limit 30)
      union all
      (select p.name, 0 from network.door_partners p where p.status = 'aktiv' order by 1 limit 100)) known
    group by name order by max(used) desc, name limit 100`.execute(tx);
  return rows.map(({ name }) => name);
}
