import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { Session } from "./session.ts";

/** Hours as other modules name them: what was asked there belongs to them. */
export type NamedHours = Pick<Session, "id" | "kind" | "officeId" | "placeName" | "onDay" | "startsAt" | "endsAt">;

/** Undefined when nobody has these hours, or when they were called off: nothing can be asked there. */
export async function findHours(tx: Transaction, id: string): Promise<NamedHours | undefined> {
  const { rows } = await sql<NamedHours>`
    select id, kind, office_id, place_name, on_day, starts_at, ends_at from network.sessions
    where id = ${id} and state <> 'ausgefallen'`.execute(tx);
  return rows[0];
}
