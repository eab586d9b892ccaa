import { sql } from "kysely";
import type { Understood } from "#modules/search/index.ts";
import type { Db } from "#platform/database/connect.ts";
import type { Found } from "./found.ts";
import { hitsOf } from "./hits.store.ts";
import { answersOf, nearness, worthOfAnswers } from "./rank.store.ts";
import type { SearchQuery } from "./search.ts";
import { bonusOf } from "./weights.ts";
import { wholeOf } from "./wishes.ts";

export interface RankedFound {
  readonly total: number;
  readonly found: readonly Found[];
}

/** Folding costs more than everything else together: it is done only where the length could fit. */
const nameBonus = (whole: string) => sql`
  case when abs(length(h.title) - ${whole.length}::integer) <= ${sql.lit(bonusOf.namedWithin)}
    and platform.fold(regexp_replace(h.title, '[^[:alnum:]]+', ' ', 'g')) = ${whole} then ${sql.lit(bonusOf.named)} else 0 end`;

/** Among those that the database finds by its index; the first 500 of them when there are more. */
export async function rankByDatabase(
  db: Db,
  query: SearchQuery,
  { understood, asks }: { readonly understood: Understood; readonly asks: string | undefined },
): Promise<RankedFound> {
  const { rows } = await sql<Found & { total: number }>`
    with hits (type, title, url, example, confirmed_on, place, kind, stadtbezirk, next_day, next_starts, words, bonus) as materialized (${hitsOf({ query, understood, asks })}),
    scored as (
      select h.type, h.title, h.url, h.example, h.confirmed_on, h.place, h.kind, h.stadtbezirk, h.next_day, h.next_starts, a.answers,
        ${worthOfAnswers(understood)} + h.bonus + ${nearness(understood)}
          + ${nameBonus(wholeOf(understood.typed))} as score
      from hits h cross join lateral (select ${answersOf(understood.wanted)} as answers) a
    ),
    numbered as (
      select s.*, row_number() over (partition by s.type, s.title collate "C" order by s.score desc, s.next_day, s.next_starts, s.url) as repeat
      from scored s
    )
    select n.*, count(*) over () as total from numbered n
    order by n.score + ${sql.lit(bonusOf.repeat)} * least(n.repeat - 1, ${sql.lit(bonusOf.mostRepeats)}) desc, n.next_day nulls last, n.next_starts, n.title collate "C", n.url
    limit ${query.groesse} offset ${(query.seite - 1) * query.groesse}`.execute(db);
  return { total: rows[0]?.total ?? 0, found: rows };
}
