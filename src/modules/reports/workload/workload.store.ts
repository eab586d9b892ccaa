import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { addDays, type LocalDate } from "#platform/dates/local-date.ts";

/** Counts of open cases; whose they are is an id of a colleague, about whom they are stays unknown. */
export interface Load {
  readonly office: string;
  readonly responsible: string | null;
  readonly open: number;
  readonly overdue: number;
  readonly silent: number;
  readonly withoutConsent: number;
}

export async function countLoad(tx: Transaction, today: LocalDate, weeks: number): Promise<Load[]> {
  const { rows } = await sql<Load>`
    select office_id as office, responsible_id as responsible, count(*) as open,
      count(*) filter (where due_on < ${today}) as overdue,
      count(*) filter (where heard_on < ${addDays(today, -7 * weeks)}) as silent,
      count(*) filter (where consented_until is null or consented_until < ${today}) as without_consent
    from counselling.case_load_facts group by 1, 2`.execute(tx);
  return rows;
}
