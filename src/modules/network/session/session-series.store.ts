import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Session } from "./session.ts";
import type { SessionSeries } from "./session-series.ts";

export async function findSeries(tx: Transaction, id: string): Promise<SessionSeries> {
  const { rows } = await sql<SessionSeries>`select * from network.session_series where id = ${id}`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

/** All that still bring dates. */
export async function listLivingSeries(tx: Transaction, today: LocalDate): Promise<readonly SessionSeries[]> {
  const { rows } = await sql<SessionSeries>`
    select * from network.session_series where ended_on is null or ended_on >= ${today}::date order by id`.execute(tx);
  return rows;
}

export const insertSeries = (tx: Transaction, { rule, ...series }: SessionSeries) =>
  tx
    .insertInto("network.sessionSeries")
    .values({ ...series, rule: JSON.stringify(rule) })
    .execute();

/** Its dates after that day that nobody has touched are gone; what was cancelled or held stays. */
export async function endSeriesOn(tx: Transaction, id: string, lastDay: LocalDate): Promise<number> {
  await tx.updateTable("network.sessionSeries").set({ endedOn: lastDay }).where("id", "=", id).execute();
  const { numDeletedRows } = await tx
    .deleteFrom("network.sessions")
    .where("seriesId", "=", id)
    .where("state", "=", "geplant")
    .where("onDay", ">", lastDay)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Who has duty from this date of the series on, and in those that are not made yet. */
export async function assignFrom(
  tx: Transaction,
  { id, seriesId, onDay, staffId, substituteId }: Session,
): Promise<void> {
  if (seriesId === null) return;
  const duty = { staffId, substituteId };
  await tx.updateTable("network.sessionSeries").set(duty).where("id", "=", seriesId).execute();
  await sql`update network.sessions set staff_id = ${staffId}, substitute_id = ${substituteId}, version = version + 1
    where series_id = ${seriesId} and state = 'geplant' and on_day > ${onDay}::date and id <> ${id}`.execute(tx);
}
