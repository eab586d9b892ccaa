import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { addMonths, type LocalDate } from "#platform/dates/local-date.ts";
import type { Cell } from "./cell.ts";
import type { Span } from "./office-query.ts";

/** A case is open in many quarters and counts once in each span: it is counted for the span itself. */
export async function countAccompanied(tx: Transaction, { from, until }: Span): Promise<Cell[]> {
  const { rows } = await sql<Cell>`
    select 'new' as topic, 'accompanied' as key, 0 as quarter, c.office_id as office, c.site_id as site, count(*) as total
    from counselling.case_facts c where exists (select from counselling.case_period_facts p
      where p.case_id = c.id and p.opened_on <= ${until} and (p.closed_on is null or p.closed_on >= ${from}))
    group by c.office_id, c.site_id`.execute(tx);
  return rows;
}

export interface Outside {
  readonly sessions: number;
  readonly events: number;
}

/** Hours and events are no people: nothing of them is hidden. A joint event counts once for the city. */
export async function countOutside(
  tx: Transaction,
  { from, until }: Span,
  office: string | undefined,
): Promise<Outside> {
  const wanted = office ?? null;
  const { rows } = await sql<Outside>`select
    (select count(*) from network.session_facts where kind = 'aussensprechstunde' and state = 'gehalten'
      and on_day between ${from} and ${until} and (${wanted}::uuid is null or office_id = ${wanted})) as sessions,
    (select count(*) from network.event_facts where state = 'stattgefunden' and cardinality(offices) > 0
      and on_day between ${from} and ${until} and (${wanted}::uuid is null or ${wanted} = any (offices))) as events`.execute(
    tx,
  );
  return rows[0] ?? { sessions: 0, events: 0 };
}

/** Months in which one must have heard of each other, so that a partner counts. */
const partnerMonths = 24;

/** Partners on that day: of an office those who work in its Stadtbezirk. */
export async function countPartnersOn(tx: Transaction, on: LocalDate, office: string | undefined): Promise<number> {
  const wanted = office ?? null;
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from network.partner_facts
    where status = 'aktiv' and last_contact_on between ${addMonths(on, -partnerMonths)} and ${on}
      and (${wanted}::uuid is null or stadtbezirk_id = ${wanted} or ${wanted} = any (areas))`.execute(tx);
  return rows[0]?.total ?? 0;
}

export interface OfficeName {
  readonly id: string;
  readonly name: string;
}

export async function listOfficeNames(tx: Transaction): Promise<OfficeName[]> {
  const { rows } = await sql<OfficeName>`
    select id, name from places.area_facts where level = 'stadtbezirk' order by name`.execute(tx);
  return rows;
}

/** The doors of one office. */
export async function listSites(tx: Transaction, office: string | undefined): Promise<OfficeName[]> {
  if (office === undefined) return [];
  const { rows } = await sql<OfficeName>`
    select id, name from places.office_site_facts where stadtbezirk_id = ${office} order by name`.execute(tx);
  return rows;
}

/** The offices' own words for what people bring. */
export async function listThemeNames(tx: Transaction): Promise<{ readonly key: string; readonly name: string }[]> {
  const { rows } = await sql<{ key: string; name: string }>`
    select key, name from counselling.theme_facts order by position`.execute(tx);
  return rows;
}

export async function listYearsOfContacts(tx: Transaction, today: LocalDate): Promise<number[]> {
  const { rows } = await sql<{ first: number | null }>`
    select extract(year from min(on_day))::int as first from counselling.contact_facts`.execute(tx);
  const last = Number(today.slice(0, 4));
  const first = rows[0]?.first ?? last;
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => last - index);
}
