import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Substitution } from "./substitution.ts";

export interface ListedSubstitution extends Substitution {
  readonly absentName: string;
  readonly substituteName: string;
}

const listed = sql`
  select v.id, v.absent_id, v.substitute_id, v.from_on, v.until_on, a.name as absent_name, s.name as substitute_name
  from identity.substitutions v
  join identity.door_colleagues() a on a.id = v.absent_id join identity.door_colleagues() s on s.id = v.substitute_id`;

/** Those that are not over: row-level security shows one's own, and all to those who arrange them. */
export async function listSubstitutions(tx: Transaction, today: LocalDate): Promise<ListedSubstitution[]> {
  const { rows } = await sql<ListedSubstitution>`
    ${listed} where v.until_on >= ${today} order by v.from_on, absent_name`.execute(tx);
  return rows;
}

export async function findSubstitution(tx: Transaction, id: string): Promise<ListedSubstitution> {
  const { rows } = await sql<ListedSubstitution>`${listed} where v.id = ${id}`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

export async function addSubstitution(tx: Transaction, arranged: Substitution & { createdBy: string }): Promise<void> {
  await tx.insertInto("identity.substitutions").values(arranged).execute();
}

/** Sessions that work as such fall back to their own rights at once. */
export async function deleteSubstitution(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom("identity.substitutions").where("id", "=", id).execute();
}

/** All sessions of the account: one person acts for one colleague at a time. */
export async function actFor(tx: Transaction, accountId: string, absentId: string | null): Promise<void> {
  await tx.updateTable("identity.sessions").set({ actingFor: absentId }).where("accountId", "=", accountId).execute();
}

export async function employersOf(tx: Transaction, accountId: string): Promise<string[]> {
  const { rows } = await sql<{ employer: string }>`
    select substr(pair, 10) as employer from identity.door_colleagues() g, unnest(g.scopes) pair
    where g.id = ${accountId} and g.active and pair like 'employer:%'`.execute(tx);
  return rows.map(({ employer }) => employer);
}
