import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { EntryKind } from "../../workspace/catalogue-entry.ts";
import { graceDays } from "../freshness.ts";
import type { DistrictFreshness } from "./district-freshness.ts";

/** The districts in their order, those without entries too; at the end what says of none. Counts as `freshnessOn` says. */
export async function countFreshness(
  tx: Transaction,
  today: LocalDate,
  kind: EntryKind | undefined,
): Promise<DistrictFreshness[]> {
  const { rows } = await sql<DistrictFreshness>`
    with counted as (
      select e.stadtbezirk, count(*) as total,
        count(*) filter (where e.review_on >= ${today}::date) as current,
        count(*) filter (where e.review_on < ${today}::date and e.review_on + ${graceDays}::integer >= ${today}::date) as due,
        count(*) filter (where e.review_on is null or e.review_on + ${graceDays}::integer < ${today}::date) as overdue
      from directory.review_entries e ${kind ? sql`where e.kind = ${kind}` : sql``} group by e.stadtbezirk
    )
    select 'stadtbezirk' as scope, a.name, a.position, coalesce(c.total, 0) as total, coalesce(c.current, 0) as current, coalesce(c.due, 0) as due,
      coalesce(c.overdue, 0) as overdue
    from places.door_areas a left join counted c on c.stadtbezirk = a.name where a.level = 'stadtbezirk'
    union all
    select 'none', null, null, c.total, c.current, c.due, c.overdue from counted c where c.stadtbezirk is null
    order by position nulls last`.execute(tx);
  return rows;
}
