import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { NeedQuery } from "./need-query.ts";
import type { KeptNeed } from "./unmet-need.ts";

export interface ListedNeed extends Pick<KeptNeed, "id" | "onDay" | "wish" | "solvedOn" | "solvedWith"> {
  readonly theme: string;
  readonly stadtbezirk: string | null;
  readonly inCase: boolean;
}

/** Row-level security shows the needs of the actor's own offices; the filters only narrow them. */
const wanted = (query: NeedQuery) => sql`
  from counselling.unmet_needs n join counselling.themes t on t.key = n.theme_key
  where true
  ${query.jahr === undefined ? sql`` : sql`and n.on_day between ${`${query.jahr}-01-01`} and ${`${query.jahr}-12-31`}`}
  ${query.thema === undefined ? sql`` : sql`and n.theme_key = ${query.thema}`}
  ${query.stadtbezirk === undefined ? sql`` : sql`and n.stadtbezirk_id = ${query.stadtbezirk}`}
  ${query.stand === undefined ? sql`` : query.stand === "offen" ? sql`and n.solved_on is null` : sql`and n.solved_on is not null`}`;

export async function listNeeds(
  tx: Transaction,
  query: NeedQuery,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<ListedNeed[]> {
  const { rows } = await sql<ListedNeed>`
    select n.id, n.on_day, n.wish, n.solved_on, n.solved_with, n.case_id is not null as in_case, t.name as theme,
      (select a.name from places.door_areas a where a.id = n.stadtbezirk_id) as stadtbezirk
    ${wanted(query)} order by n.on_day desc, n.id desc limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}

export async function countNeeds(tx: Transaction, query: NeedQuery): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total ${wanted(query)}`.execute(tx);
  return rows[0]?.total ?? 0;
}

export interface DistrictCount {
  readonly id: string | null;
  readonly count: number;
}

/** How many in each Stadtbezirk, whichever of them is chosen: for the map. */
export async function countNeedsByDistrict(tx: Transaction, query: NeedQuery): Promise<DistrictCount[]> {
  const { rows } = await sql<DistrictCount>`
    select n.stadtbezirk_id as id, count(*) as count ${wanted({ ...query, stadtbezirk: undefined })} group by 1`.execute(
    tx,
  );
  return rows;
}
