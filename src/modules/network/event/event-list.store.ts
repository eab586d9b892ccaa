import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { foldedWords } from "#platform/texts/fold.ts";
import type { EventQuery } from "./event-query.ts";
import { type NamedEvent, namedEvent } from "./event.store.ts";

/** What a list asks for: the filters of the address, and the office that they come to. */
export interface EventFilter extends Pick<EventQuery, "q" | "stand" | "art" | "jahr"> {
  /** An office; "alle": any; "andere": none. */
  readonly heldBy: string;
  readonly today: LocalDate;
}

interface Part {
  readonly page: number;
  readonly perPage: number;
}

/** What comes next first; of what is over, the latest first. An event of several offices is one line. */
export async function listEvents(
  tx: Transaction,
  filter: EventFilter,
  { page, perPage }: Part,
): Promise<{ readonly total: number; readonly events: readonly NamedEvent[] }> {
  const where = whereOf(filter);
  const order =
    filter.stand === "kommend"
      ? sql`e.on_day, e.starts_at nulls first, e.id`
      : sql`e.on_day desc, e.starts_at desc, e.id`;
  const { rows } = await sql<NamedEvent>`
    select ${namedEvent} from network.events e where ${where} order by ${order}
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(tx);
  return { total: await countEvents(tx, filter), events: rows };
}

export async function countEvents(tx: Transaction, filter: EventFilter): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from network.events e where ${whereOf(filter)}`.execute(tx);
  return rows[0]?.total ?? 0;
}

function whereOf({ q, stand, art, jahr, heldBy, today }: EventFilter): RawBuilder<unknown> {
  const ofStanding = {
    kommend: sql`e.state = 'geplant' and e.on_day >= ${today}::date`,
    ungezaehlt: sql`e.state = 'geplant' and e.on_day < ${today}::date`,
    stattgefunden: sql`e.state = 'stattgefunden'`,
    abgesagt: sql`e.state = 'abgesagt'`,
  };
  const said = sql`platform.fold(concat_ws(' ', e.title, e.summary, e.place_name))`;
  const conditions = [
    ofStanding[stand],
    ...foldedWords(q)
      .slice(0, 8)
      .map((word) => sql`${said} like ${`%${word}%`}`),
    ...(art === undefined ? [] : [sql`e.kind = ${art}`]),
    ...(jahr === undefined ? [] : [sql`e.on_day between make_date(${jahr}, 1, 1) and make_date(${jahr}, 12, 31)`]),
    ofOffice(heldBy),
  ];
  return sql.join(conditions, sql` and `);
}

function ofOffice(heldBy: string): RawBuilder<unknown> {
  const held = sql`select from network.event_offices o where o.event_id = e.id`;
  if (heldBy === "alle") return sql`exists (${held})`;
  if (heldBy === "andere") return sql`not exists (${held})`;
  return sql`exists (${held} and o.office_id = ${heldBy})`;
}

/** The years in which there were events, the latest first. */
export async function listEventYears(tx: Transaction): Promise<readonly number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct extract(year from on_day)::int as year from network.events order by 1 desc`.execute(tx);
  return rows.map(({ year }) => year);
}
