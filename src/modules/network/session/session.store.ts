import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Session, Standing } from "./session.ts";

/** A session as pages name it. */
export type NamedSession = Session & { readonly office: string };

const named = sql`s.*, coalesce(a.name, '') as office
  from network.sessions s left join places.door_areas a on a.id = s.office_id`;

export async function findSession(tx: Transaction, id: string): Promise<NamedSession> {
  const { rows } = await sql<NamedSession>`select ${named} where s.id = ${id}`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

export interface SessionFilter {
  readonly standing: Standing;
  readonly kind: string | undefined;
  readonly officeId: string | undefined;
  readonly today: LocalDate;
  readonly page: number;
  readonly perPage: number;
}

/** What comes next first; of what is over, the latest first. */
export async function listSessions(
  tx: Transaction,
  { standing, kind, officeId, today, page, perPage }: SessionFilter,
): Promise<{ readonly total: number; readonly sessions: readonly NamedSession[] }> {
  const ofStanding = {
    kommend: sql`s.state = 'geplant' and s.on_day >= ${today}::date`,
    ungezaehlt: sql`s.state = 'geplant' and s.on_day < ${today}::date`,
    gehalten: sql`s.state = 'gehalten'`,
    ausgefallen: sql`s.state = 'ausgefallen'`,
  };
  const where = sql`where ${ofStanding[standing]}
    ${kind === undefined ? sql`` : sql`and s.kind = ${kind}`}
    ${officeId === undefined ? sql`` : sql`and s.office_id = ${officeId}`}`;
  const order = standing === "kommend" ? sql`s.on_day, s.starts_at, s.id` : sql`s.on_day desc, s.starts_at desc, s.id`;
  const { rows } = await sql<NamedSession>`
    select ${named} ${where} order by ${order} limit ${perPage} offset ${(page - 1) * perPage}`.execute(tx);
  const counted = await sql<{ total: number }>`select count(*) as total from network.sessions s ${where}`.execute(tx);
  return { total: counted.rows[0]?.total ?? 0, sessions: rows };
}

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly officeId?: string | undefined;
  /** Whoever has duty, or stands in. */
  readonly staffId?: string | undefined;
}

const mostInSpan = 400;

export async function listSpan(tx: Transaction, { from, to, officeId, staffId }: Span): Promise<NamedSession[]> {
  const { rows } = await sql<NamedSession>`
    select ${named} where s.on_day between ${from}::date and ${to}::date
      ${officeId === undefined ? sql`` : sql`and s.office_id = ${officeId}`}
      ${staffId === undefined ? sql`` : sql`and ${staffId}::uuid in (s.staff_id, s.substitute_id)`}
    order by s.on_day, s.starts_at, s.id limit ${mostInSpan}`.execute(tx);
  return rows;
}

/** A date of a series that is there already stays as it is. */
export async function insertSessions(tx: Transaction, sessions: readonly Session[]): Promise<number> {
  if (sessions.length === 0) return 0;
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto("network.sessions")
    .values([...sessions])
    .onConflict((conflict) => conflict.columns(["seriesId", "seriesDay"]).doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows);
}

/** Refuses when somebody else saved since `version` was read: nobody's work is lost unseen. */
export async function saveSession(tx: Transaction, session: Session): Promise<void> {
  const { id, version, onDay, startsAt, endsAt, placeId, placeName, staffId, substituteId } = session;
  const { state, reason, visitors } = session;
  const saved = await tx
    .updateTable("network.sessions")
    .set({ onDay, startsAt, endsAt, placeId, placeName, staffId, substituteId, state, reason, visitors })
    .set({ public: session.public, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) throw new Refusal("network.session.changed-meanwhile", 409);
}
