import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";

/** The days of private notes, also of others'; never their words. */
export async function listPrivateNoteDays(tx: Transaction, caseId: string): Promise<LocalDate[]> {
  const { rows } = await sql<{ onDay: LocalDate }>`select on_day from counselling.private_note_days(${caseId})`.execute(
    tx,
  );
  return rows.map(({ onDay }) => onDay);
}
