import { sql, type RawBuilder } from "kysely";
import type { Understood } from "#modules/search/index.ts";
import { weighFreshness } from "../freshness/weigh-freshness.store.ts";
import { ownPages } from "./own-pages.ts";
import type { SearchQuery } from "./search.ts";
import { bonusOf } from "./weights.ts";
import { areaCondition, dateConditions, weekdaysOf } from "./wish-conditions.store.ts";
import { areaOf, isTimed, isTimedByDate, nameOf } from "./wishes.ts";

export interface Hunt {
  readonly query: SearchQuery;
  readonly understood: Understood;
  /** For PostgreSQL; undefined when there are only wishes. */
  readonly asks: string | undefined;
}

/** More than this nobody reads; beyond it entries are counted, not ranked. */
export const mostRanked = 500;

const answers = (words: RawBuilder<unknown>, asks: string | undefined) =>
  asks === undefined ? sql`true` : sql`${words} @@ ${asks}::tsquery`;

/** Everything that answers, of whatever kind, in the same columns. */
export function hitsOf(hunt: Hunt): RawBuilder<unknown> {
  const { asks } = hunt;
  const kinds = [asks === undefined ? datedHits(hunt) : offerHits({ ...hunt, asks })];
  if (asks !== undefined || !isTimed(hunt.understood)) kinds.push(placeHits(hunt));
  if (asks !== undefined) kinds.push(pageHits(asks));
  return sql.join(
    kinds.map((kind) => sql`(${kind})`),
    sql` union all `,
  );
}

/** Who helps stands before what takes place, where both fit alike. A wish for a time is one for something that takes place. */
function placeHits({ query, understood, asks }: Hunt): RawBuilder<unknown> {
  const { wishes } = understood;
  const whole =
    areaOf(wishes) && asks !== undefined ? sql`p.stadtbezirk_id is null and p.kind = 'beratung'` : sql`false`;
  return sql`
    select 'place' as type, p.name as title, '/orte/' || p.slug as url, p.example, p.confirmed_on, p.name as place, p.kind, p.stadtbezirk,
      null::date as next_day, null::time as next_starts, ${unpacked("p")} as words,
      coalesce((${JSON.stringify(bonusOf.kind)}::jsonb ->> p.kind)::float8, ${sql.lit(bonusOf.otherKind)})
        + case when ${whole} then ${sql.lit(bonusOf.wholeCity)} else 0 end + ${sql.lit(isTimed(understood) ? bonusOf.timelessPlace : 0)}
        + ${freshBonus("p", query.today)} as bonus
    from directory.place_entries p
    where p.status <> 'geschlossen' and ${answers(sql`p.words`, asks)} and (${areaCondition(wishes, "p")} or ${whole})`;
}

/** What somebody confirmed lately stands before what fits as well, and nobody has looked at for long. */
const freshBonus = (alias: string, today: SearchQuery["today"]) =>
  sql`${sql.lit(bonusOf.fresh)} * ${weighFreshness(alias, today)}`;

/** Every entry is asked many questions: its words are unpacked once, not for each of them. */
const unpacked = (alias: string) => sql`${sql.ref(`${alias}.words`)} || ''::tsvector`;

/** Near in time comes first, and what somebody confirmed. */
const offerColumns = (today: SearchQuery["today"]) => sql`
  'offer', o.title, '/angebote/' || o.slug, o.example, o.confirmed_on, o.place, o.place_kind, o.stadtbezirk, n.day, n.starts, ${unpacked("o")},
  case when n.day is null then ${sql.lit(bonusOf.noDate)}
    else ${sql.lit(bonusOf.farDate)} * least(n.day - ${today}::date, ${sql.lit(bonusOf.farDays)}) / ${sql.lit(bonusOf.farDays)} end
    + ${freshBonus("o", today)}`;

const priceCondition = ({ wishes }: Understood) =>
  wishes.some(({ kind }) => kind === "preis") ? sql`o.price_kind = 'free'` : sql`true`;

/** Offers that have no date to come are over, unless they never name one. */
function offerHits({ query, understood, asks }: Hunt & { readonly asks: string }): RawBuilder<unknown> {
  const { today, vergangen } = query;
  const { wishes } = understood;
  const timed = isTimedByDate(wishes);
  const undated = timed ? sql`false` : sql`not exists (select from directory.offer_days d where d.offer_id = o.id)`;
  const over = vergangen && !timed;
  return sql`
    select ${offerColumns(today)} from ${answering({ asks, query, understood }, over)} f join directory.offer_entries o on o.id = f.id
    left join lateral (
      select d.day, d.starts from directory.offer_days d
      where d.offer_id = o.id and d.status <> 'cancelled' and ${dateConditions(wishes, today)}
      order by d.day, d.starts limit 1
    ) n on true
    where ${over ? sql`true` : sql`n.day is not null or ${undated}`} limit ${mostRanked}`;
}

/** Where only some have a date that fits, all have to be looked at. */
function answering(
  { asks, query, understood: { wishes } }: Hunt & { readonly asks: string },
  over: boolean,
): RawBuilder<unknown> {
  const timed = isTimedByDate(wishes);
  const weekdays = weekdaysOf(wishes, query.today);
  const area = areaOf(wishes);
  const free = wishes.some(({ kind }) => kind === "preis");
  return sql`directory.offers_answering(${asks}::tsquery, ${over}, ${area ? [...area.stadtbezirkIds] : null}::uuid[],
    ${area ? nameOf(area) : null}::tsquery, ${free},
    ${weekdays ? [...weekdays] : null}::text[], ${timed ? null : 2 * mostRanked}::integer)`;
}

/** Without words the next dates lead to their offers: nobody looks through all offers for those of today. */
function datedHits({ query: { today }, understood }: Hunt): RawBuilder<unknown> {
  const { wishes } = understood;
  const area = areaOf(wishes);
  const there = area ? sql`d.stadtbezirk_id = any (${[...area.stadtbezirkIds]}::uuid[])` : sql`true`;
  const price = priceCondition(understood);
  return sql`
    select ${offerColumns(today)} from (
      select distinct on (x.offer_id) x.* from (
        select d.offer_id, d.day, d.starts from directory.offer_days d join directory.offer_entries o on o.id = d.offer_id
        where d.status <> 'cancelled' and o.status = 'aktiv' and ${there} and ${price} and ${dateConditions(wishes, today)}
        order by d.day, d.starts limit ${mostRanked}
      ) x order by x.offer_id, x.day, x.starts
    ) n join directory.offer_entries o on o.id = n.offer_id`;
}

const pageHits = (asks: string) => sql`
  select 'page', g.title, g.url, false, null::date, null, null, null, null::date, null::time, g.words, ${sql.lit(bonusOf.page)}
  from (
    select title, url, sign::tsvector || platform.index_words(title, 'A') || platform.index_words(words, 'B') as words
    from jsonb_to_recordset(${JSON.stringify(ownPages().map((page) => ({ ...page, sign: `'seite${page.url}':1B` })))}::jsonb) as own (title text, url text, words text, sign text)
  ) g where g.words @@ ${asks}::tsquery`;
