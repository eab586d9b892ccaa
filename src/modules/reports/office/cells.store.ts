import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { addDays, day, type LocalDate } from "#platform/dates/local-date.ts";
import type { Cell } from "./cell.ts";

/** Reads only the views without names (`*_facts`), as role app_reports. */

export interface Stretch {
  readonly year: number;
  /** The last day that is counted. */
  readonly until: LocalDate;
}

const firstOf = ({ year }: Stretch): LocalDate => day(`${year}-01-01`);
const monthsOf = ({ year }: Stretch): string[] =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}-01`);

/** The month by its place among the first days: a tenth of what EXTRACT costs, which counts in decimals. */
const monthIn = (...years: readonly Stretch[]): RawBuilder<unknown> =>
  sql`width_bucket(on_day, ${years.flatMap(monthsOf)}::date[])`;

/** Brief contacts by channel, asker, result and month, all in one pass over the records of the year. */
export async function countContacts(tx: Transaction, stretch: Stretch): Promise<Cell[]> {
  const { rows } = await sql<Cell>`
    select case grouping(channel, asker, result, month) when 7 then 'channel' when 11 then 'asker' when 13 then 'result' else 'month' end as topic,
      coalesce(channel, asker, result, month::text) as key, (month + 2) / 3 as quarter, office_id as office, site_id as site, count(*) as total
    from (select channel, asker, result, office_id, site_id, ${monthIn(stretch)} as month from counselling.contact_facts
      where on_day between ${firstOf(stretch)} and ${stretch.until}) c
    group by (month + 2) / 3, office_id, site_id, grouping sets ((channel), (asker), (result), (month))`.execute(tx);
  return rows;
}

/**
 * Somebody asks about several things: themes add up to more than contacts. The largest table by far: both years come
 * from one pass over it.
 */
export async function countThemes(tx: Transaction, now: Stretch, then: Stretch): Promise<readonly [Cell[], Cell[]]> {
  const { rows } = await sql<Cell & { readonly year: number }>`
    select 'theme' as topic, theme_key as key, (quarters - 1) / 4 as year, (quarters - 1) % 4 + 1 as quarter, office_id as office,
      site_id as site, count(*) as total
    from (select theme_key, office_id, site_id, (${monthIn(then, now)} + 2) / 3 as quarters from counselling.contact_theme_facts
      where on_day between ${firstOf(then)} and ${now.until} and (on_day <= ${then.until} or on_day >= ${firstOf(now)})) t
    group by theme_key, quarters, office_id, site_id`.execute(tx);
  const of = (wanted: number) => rows.filter(({ year }) => year === wanted);
  return [of(1), of(0)];
}

/** Cases that began, and those that ended, by reason and by goals. */
export async function countCases(tx: Transaction, stretch: Stretch): Promise<Cell[]> {
  const { rows } = await sql<Cell>`
    select 'new' as topic, 'new' as key, extract(quarter from opened_on)::int as quarter, office_id as office, site_id as site, count(*) as total
    from counselling.case_facts where opened_on between ${firstOf(stretch)} and ${stretch.until} group by 3, 4, 5
    union all
    select case grouping(closing_reason, goals_reached) when 1 then 'closed' else 'goals' end,
      coalesce(closing_reason, goals_reached), quarter, office_id, site_id, count(*)
    from (select coalesce(closing_reason, 'sonstiges') as closing_reason, coalesce(goals_reached, 'ohne-ziel') as goals_reached,
        office_id, site_id, extract(quarter from closed_on)::int as quarter
      from counselling.case_facts where closed_on between ${firstOf(stretch)} and ${stretch.until}) c
    group by quarter, office_id, site_id, grouping sets ((closing_reason), (goals_reached))`.execute(tx);
  return rows;
}

/** Visitors of hours away from the office, what was missing, by theme, and referrals by what became of them. */
export async function countAround(tx: Transaction, stretch: Stretch): Promise<Cell[]> {
  const { rows } = await sql<Cell>`
    select 'visitors' as topic, 'visitors' as key, extract(quarter from on_day)::int as quarter, office_id as office, null::uuid as site,
      coalesce(sum(visitors), 0) as total
    from network.session_facts where kind = 'aussensprechstunde' and state = 'gehalten'
      and on_day between ${firstOf(stretch)} and ${stretch.until} group by 3, 4
    union all
    select 'need', theme_key, extract(quarter from on_day)::int, office_id, null, count(*)
    from counselling.unmet_need_facts where on_day between ${firstOf(stretch)} and ${stretch.until} group by 2, 3, 4
    union all
    select 'referral', state, extract(quarter from sent_on)::int, office_id, null, count(*)
    from counselling.referral_facts where sent_on between ${firstOf(stretch)} and ${stretch.until} group by 2, 3, 4`.execute(
    tx,
  );
  return rows;
}

/** Days without contact, after which a case of today is asked for: the bands of the table. */
export const silences = ["30", "60", "90", "more"] as const;

/** How long ago the last contact was in cases that are open today. */
export async function countSilence(tx: Transaction, today: LocalDate): Promise<Cell[]> {
  const since = (days: number) => addDays(today, -days);
  const { rows } = await sql<Cell>`
    select 'silence' as topic, case when heard_on >= ${since(30)} then '30' when heard_on >= ${since(60)} then '60'
        when heard_on >= ${since(90)} then '90' else 'more' end as key,
      0 as quarter, office_id as office, null::uuid as site, count(*) as total
    from counselling.case_load_facts group by 2, 4`.execute(tx);
  return rows;
}
