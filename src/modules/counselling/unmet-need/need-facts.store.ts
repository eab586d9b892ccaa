import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";

export interface NeedCount {
  readonly theme: string;
  readonly stadtbezirkId: string | null;
  readonly count: number;
}

/** Of the whole city, without wishes: read from the records without names. */
export async function countNeedFacts(tx: Transaction, year: number): Promise<NeedCount[]> {
  const { rows } = await sql<NeedCount>`
    select t.name as theme, n.stadtbezirk_id, count(*) as count
    from counselling.unmet_need_facts n join counselling.theme_facts t on t.key = n.theme_key
    where n.on_day between ${`${year}-01-01`} and ${`${year}-12-31`}
    group by t.name, t.position, n.stadtbezirk_id order by t.position`.execute(tx);
  return rows;
}

/** The four quarters of a year. */
export async function countNeedsByQuarter(tx: Transaction, year: number): Promise<number[]> {
  const { rows } = await sql<{ count: number }>`
    select count(n.id) as count from generate_series(1, 4) q
    left join counselling.unmet_need_facts n
      on extract(quarter from n.on_day) = q and n.on_day between ${`${year}-01-01`} and ${`${year}-12-31`}
    group by q order by q`.execute(tx);
  return rows.map(({ count }) => count);
}
