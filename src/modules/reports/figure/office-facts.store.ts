import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import { addMonths, type LocalDate } from "#platform/dates/local-date.ts";
import { periodOf, yearsBetween, type Period } from "./period.ts";

/** What the offices did in a period, for the whole city. */
export interface OfficeCounts {
  readonly contacts: number;
  readonly accompanied: number;
  readonly newCases: number;
  readonly ownEvents: number;
  readonly outreach: number;
}

/** Each a query over single records without names; a period that goes on is counted until today. */
export async function countOffices(db: Db, { from, to }: Period, today: LocalDate): Promise<OfficeCounts> {
  const until = to < today ? to : today;
  const { rows } = await sql<OfficeCounts>`select
    (select count(*) from counselling.contact_facts where on_day between ${from} and ${until}) as contacts,
    (select count(distinct case_id) from counselling.case_period_facts
      where opened_on <= ${until} and (closed_on is null or closed_on >= ${from})) as accompanied,
    (select count(*) from counselling.case_facts where opened_on between ${from} and ${until}) as new_cases,
    (select count(*) from network.event_facts
      where state = 'stattgefunden' and cardinality(offices) > 0 and on_day between ${from} and ${until}) as own_events,
    (select count(*) from network.session_facts
      where kind = 'aussensprechstunde' and state = 'gehalten' and on_day between ${from} and ${until}) as outreach`.execute(
    db,
  );
  const [counted] = rows;
  if (!counted) throw new Error("a count without a row");
  return counted;
}

/** The years in which an office noted at least one contact. */
export async function listOfficeYears(db: Db, today: LocalDate): Promise<Period[]> {
  const { rows: ends } = await sql<{
    first: LocalDate | null;
  }>`select min(on_day) as first from counselling.contact_facts`.execute(db);
  const first = ends[0]?.first;
  if (!first) return [];
  const codes = yearsBetween(first, today).map(({ code }) => code);
  const { rows } = await sql<{ code: string }>`
    select code from unnest(${codes}::text[]) code where exists (select from counselling.contact_facts
      where on_day between (code || '-01-01')::date and least((code || '-12-31')::date, ${today}::date)) order by code`.execute(
    db,
  );
  return rows.flatMap(({ code }) => periodOf(code) ?? []);
}

/** Months in which one must have heard of each other, so that a partner counts. */
const partnerMonths = 24;

export async function countPartners(db: Db, today: LocalDate): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from network.partner_facts
    where status = 'aktiv' and last_contact_on between ${addMonths(today, -partnerMonths)} and ${today}`.execute(db);
  return rows[0]?.total ?? 0;
}

/** Who works in an office: accounts in use, with that role and at least one office. */
export async function countStaff(db: Db): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from identity.staff_facts
    where active and ended_on is null and 'counsellor' = any (roles) and cardinality(offices) > 0`.execute(db);
  return rows[0]?.total ?? 0;
}
