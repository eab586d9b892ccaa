import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { Erasure, ErasureRule } from "./erasure.ts";

interface Filter {
  readonly rule: ErasureRule | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** A line for each day and rule, the latest first; row-level security shows proofs to data protection alone. */
export async function listErasures(
  tx: Transaction,
  { rule, limit, offset }: Filter,
): Promise<{ readonly total: number; readonly erasures: readonly Erasure[] }> {
  const where = rule === undefined ? sql`` : sql`where rule = ${rule}`;
  const { rows } = await sql<Erasure>`
    select on_day, rule, jsonb_agg(jsonb_build_object('kind', kind, 'records', records) order by kind <> 'cases', kind) as parts
    from (select on_day, rule, kind, sum(records)::int as records from counselling.erasures ${where} group by 1, 2, 3) summed
    group by on_day, rule order by on_day desc, rule limit ${limit} offset ${offset}`.execute(tx);
  const counted = await sql<{ total: number }>`
    select count(distinct (on_day, rule))::int as total from counselling.erasures ${where}`.execute(tx);
  return { total: counted.rows[0]?.total ?? 0, erasures: rows };
}
