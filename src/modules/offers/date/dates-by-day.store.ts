import { sql, type RawBuilder } from "kysely";
import { conditionsOnDates, conditionsOnOffers, inWishedSpots } from "./date-conditions.store.ts";
import { oldestOrNewest, reachOf, rowColumns, type Counts } from "./date-columns.store.ts";
import type { DateQuery, DateRow, Week } from "./list-dates.store.ts";

/** A day of the week above the list is counted as far as this. */
export const mostOfDay = 150;

interface How {
  readonly week: Week | undefined;
  /** Without counts nothing is read beyond the page, and of a day only whether it has a date. */
  readonly counted: boolean;
}

/** The index gives the first dates in order, whatever their offers; what lies beyond the reach is never read. */
export function datesByDay(query: DateQuery, { week, counted }: How): RawBuilder<DateRow & Counts> {
  const { seite, groesse } = query.filter;
  const order = oldestOrNewest(query.filter);
  const reach = counted ? reachOf(query.filter) : seite * groesse;
  return sql<DateRow & Counts>`
    with hits as materialized (
      select d.id, d.day, d.starts, d.offer_id, o.registration, o.price_kind, o.place_id
      from offers.dates d ${withOffer(query)}
      where ${conditionsOnDates(query)} order by ${order("d")} limit ${reach}
    ),
    counts as (
      select count(*) as total, count(*) filter (where p.step_free) as step_free_total,
             count(*) filter (where h.registration = 'none') as without_registration_total,
             count(*) filter (where h.price_kind = 'free') as free_total
      from hits h left join places.door_places p on p.id = h.place_id
    )
    select null as offers, c.total, c.step_free_total as "stepFreeTotal", c.without_registration_total as "withoutRegistrationTotal",
           c.free_total as "freeTotal", ${week ? (counted ? countsOfWeek : daysWithDates)(query, week) : sql`null`} as week, ${rowColumns}
    from counts c
    left join (select * from hits order by ${order("hits")} limit ${groesse} offset ${(seite - 1) * groesse}) h on true
    left join offers.dates d on d.id = h.id
    left join offers.offers o on o.id = h.offer_id
    left join places.door_places p on p.id = coalesce(d.place_id, o.place_id)
    order by ${order("h")}`;
}

/** "offset 0" keeps the order of work: the planner would take the offers first, as it does not know how many answer. */
const withOffer = (query: DateQuery) => sql`
  cross join lateral (
    select o.registration, o.price_kind, o.place_id from offers.offers o where o.id = d.offer_id and ${conditionsOnOffers(query)} offset 0
  ) o`;

const daysOf = ({ from, to }: Week) =>
  sql`(select ${from}::date + g as day, extract(isodow from ${from}::date + g) as weekday from generate_series(0, ${to}::date - ${from}::date) g) w`;

/** The same wish on each day of a week, whatever day was asked for; one more than is counted tells that there are more. */
const countsOfWeek = (query: DateQuery, week: Week) => sql`(
  select jsonb_object_agg(w.day, n.dates) filter (where n.dates > 0)
  from ${daysOf(week)}
  cross join lateral (
    select count(*) as dates from (
      select from offers.dates d ${withOffer(query)}
      where ${conditionsOnDates({ ...query, ...week })} and d.day = w.day limit ${mostOfDay + 1}
    ) of_day
  ) n)`;

/** Which days have a date at all, by the offers that have dates on such a weekday. */
const daysWithDates = (query: DateQuery, week: Week) => sql`(
  select jsonb_object_agg(w.day, ${sql.lit(mostOfDay + 1)}) from ${daysOf(week)}
  where exists (
    select from (
      select o.id from offers.offers o
      where ${conditionsOnOffers(query)} and ${inWishedSpots(query)} and o.spots && array[w.weekday::text] offset 0
    ) o join offers.dates d on d.offer_id = o.id and d.day = w.day where ${conditionsOnDates({ ...query, ...week })}
  ))`;
