import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import type { LocalDate, LocalTime } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Choice, Rhythm, Span } from "../newsletter.ts";

/** A date as an issue tells of it. */
export interface IssueDate {
  readonly id: string;
  readonly day: LocalDate;
  readonly starts: LocalTime | null;
  readonly ends: LocalTime | null;
  readonly slug: string;
  readonly title: string;
  readonly example: boolean;
  readonly place: string | null;
  readonly street: string | null;
  readonly meetingPoint: string | null;
  readonly stadtbezirk: string | null;
  readonly priceKind: "unknown" | "free" | "per_date" | "per_course" | "donation";
  readonly priceCents: number | null;
  readonly registration: "unknown" | "none" | "required";
  readonly phone: string | null;
}

export interface IssueDates {
  readonly total: number;
  readonly dates: readonly IssueDate[];
}

/** What is on in these days for somebody who chose so; what is cancelled is left out. */
export async function listIssueDates(
  tx: Transaction,
  { firstDay, lastDay }: Pick<Span, "firstDay" | "lastDay">,
  { stadtbezirke, themes }: Choice,
  limit: number,
): Promise<IssueDates> {
  const { rows } = await sql<IssueDate & { total: number }>`
    select d.id, d.day, d.starts, d.ends, d.slug, d.title, d.example, d.place, d.street, d.meeting_point, d.stadtbezirk, d.price_kind,
      d.price_cents, d.registration, d.phone, count(*) over () as total
    from directory.date_entries d
    where d.day between ${firstDay} and ${lastDay} and d.offer_status = 'aktiv' and d.status <> 'cancelled'
      and d.stadtbezirk = any (${[...stadtbezirke]}::text[])
      and (${themes.length === 0} or exists (
        select from directory.theme_families f where f.offer_id = d.offer_id and f.key = any (${[...themes]}::text[])))
    order by d.day, d.starts, platform.fold(d.title), d.id limit ${limit}`.execute(tx);
  return { total: rows[0]?.total ?? 0, dates: rows };
}

export interface Issue extends Span {
  readonly id: string;
}

/** Makes the issue unless it was made before; says whether it is new. */
export async function makeIssue(tx: Transaction, { rhythm, firstDay, lastDay }: Span, madeAt: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("directory.newsletterIssues")
    .values({ id: newId(), rhythm, firstDay, lastDay, madeAt })
    .onConflict((conflict) => conflict.columns(["rhythm", "firstDay"]).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Whether each of these issues was made already. */
export async function areMade(tx: Transaction, spans: readonly Span[]): Promise<boolean> {
  for (const { rhythm, firstDay } of spans) {
    const { rows } = await sql`
      select from directory.newsletter_issues where rhythm = ${rhythm} and first_day = ${firstDay}`.execute(tx);
    if (rows.length === 0) return false;
  }
  return true;
}

/** Issues that still go out; one whose days are over is of no use to anybody. */
export async function listOpenIssues(tx: Transaction, today: LocalDate): Promise<Issue[]> {
  const { rows } = await sql<Issue>`
    select id, rhythm, first_day, last_day from directory.newsletter_issues
    where finished_at is null and last_day >= ${today}::date order by first_day, id`.execute(tx);
  return rows;
}

export async function findOpenIssue(tx: Transaction, id: string): Promise<Issue> {
  const { rows } = await sql<Issue>`
    select id, rhythm, first_day, last_day from directory.newsletter_issues where id = ${id} and finished_at is null`.execute(
    tx,
  );
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

export interface SentIssue extends Issue {
  readonly finishedAt: Date | null;
}

export async function listIssues(tx: Transaction, limit: number): Promise<SentIssue[]> {
  const { rows } = await sql<SentIssue>`
    select id, rhythm, first_day, last_day, finished_at from directory.newsletter_issues
    order by made_at desc, id limit ${limit}`.execute(tx);
  return rows;
}

/** How many readers there are by rhythm, and how many of them want each Stadtbezirk. */
export async function countSubscribers(
  tx: Transaction,
): Promise<{ readonly rhythm: Rhythm; readonly stadtbezirk: string | null; readonly total: number }[]> {
  const { rows } = await sql<{ rhythm: Rhythm; stadtbezirk: string | null; total: number }>`
    select rhythm, stadtbezirk, total from directory.count_subscribers()`.execute(tx);
  return rows;
}
