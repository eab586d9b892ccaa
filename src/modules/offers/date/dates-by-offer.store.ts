import { sql, type RawBuilder } from "kysely";
import { conditionsOnDates, conditionsOnOffers, inWishedSpots } from "./date-conditions.store.ts";
import { oldestOrNewest, reachOf, rowColumns, upTo, type Counts } from "./date-columns.store.ts";
import type { DateQuery, DateRow, Week } from "./list-dates.store.ts";

/** So many offers are looked through one by one. Where more answer, dates are plenty and the list goes by day. */
export const mostOffers = 1000;

/**
 * First the offers that answer, then their dates. `sample` is as many dates as are counted, of whichever offers: if there are fewer, it is all.
 * When there are more, the last row of the page cannot come later than it would among these, so that only few days are read of the rest.
 */
export function datesByOffer(
  query: DateQuery,
  week?: Week,
  most: number | null = mostOffers + 1,
): RawBuilder<DateRow & Counts> {
  const { filter } = query;
  const order = oldestOrNewest(filter);
  const reach = reachOf(filter);
  const end = filter.seite * filter.groesse;
  return sql<DateRow & Counts>`
    with found as materialized (
      select o.id, o.registration, o.price_kind, (select p.step_free from places.door_places p where p.id = o.place_id) as step_free
      from offers.offers o where ${conditionsOnOffers(query)} and ${inWishedSpots(query)}
        and exists (select from offers.dates d where d.offer_id = o.id and ${conditionsOnDates(withWeek(query, week))})
      limit ${most}::bigint
    ),
    sample as materialized (
      select d.id, d.day, d.starts, d.offer_id, f.registration, f.price_kind, f.step_free
      from found f join offers.dates d on d.offer_id = f.id where ${conditionsOnDates(query)} limit ${reach}
    ),
    size as materialized (select count(*) as total from sample),
    kinds as (
      select s.step_free, s.registration, s.price_kind from sample s where (select total from size) < ${reach}
      union all
      select f.step_free, f.registration, f.price_kind from found f
      where (select total from size) = ${reach} and exists (select from offers.dates d where d.offer_id = f.id and ${conditionsOnDates(query)})
    ),
    counts as (
      select count(*) filter (where k.step_free) as step_free_total, count(*) filter (where k.registration = 'none') as without_registration_total,
             count(*) filter (where k.price_kind = 'free') as free_total
      from kinds k
    ),
    hits as (
      select s.id, s.day, s.starts, s.offer_id from sample s where (select total from size) < ${reach}
      union all
      select d.id, d.day, d.starts, d.offer_id from found f join offers.dates d on d.offer_id = f.id
      where (select total from size) = ${reach} and ${conditionsOnDates(query)}
        and ${upTo(filter, sql`(select s.day from sample s order by ${order("s")} limit 1 offset ${end - 1})`)}
    )
    select (select count(*) from found) as offers, (select total from size) as total, c.step_free_total as "stepFreeTotal",
           c.without_registration_total as "withoutRegistrationTotal", c.free_total as "freeTotal",
           ${week ? countsOfWeek(query, week) : sql`null`} as week, ${rowColumns}
    from counts c
    left join (select * from hits order by ${order("hits")} limit ${filter.groesse} offset ${end - filter.groesse}) h on true
    left join offers.dates d on d.id = h.id
    left join offers.offers o on o.id = h.offer_id
    left join places.door_places p on p.id = coalesce(d.place_id, o.place_id)
    order by ${order("h")}`;
}

/** The days of the list and those of the week above it. */
const withWeek = (query: DateQuery, week: Week | undefined): DateQuery =>
  week === undefined
    ? query
    : {
        ...query,
        from: week.from < query.from ? week.from : query.from,
        to: query.to !== null && query.to < week.to ? week.to : query.to,
      };

const countsOfWeek = (query: DateQuery, { from, to }: Week) => sql`(
  select jsonb_object_agg(day, dates) from (
    select d.day, count(*) as dates from found f join offers.dates d on d.offer_id = f.id
    where ${conditionsOnDates({ ...query, from, to })} group by d.day
  ) as days)`;
