import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Member, RoundTable } from "./round-table.ts";

export interface ListedTable extends RoundTable {
  readonly stadtbezirk: string | null;
  readonly members: number;
  readonly lastOn: LocalDate | null;
  readonly nextOn: LocalDate | null;
}

/** All of the city, one's own first; those that ended last. */
export async function listTables(
  tx: Transaction,
  own: readonly string[],
  today: LocalDate,
): Promise<readonly ListedTable[]> {
  const { rows } = await sql<ListedTable>`
    select t.*, d.name as stadtbezirk,
      (select count(*) from network.round_table_members m where m.table_id = t.id) as members,
      (select max(m.on_day) from network.meetings m where m.table_id = t.id and m.state = 'stattgefunden') as last_on,
      (select min(m.on_day) from network.meetings m where m.table_id = t.id and m.state = 'geplant' and m.on_day >= ${today}::date) as next_on
    from network.round_tables t left join places.door_areas d on d.id = t.office_id
    order by t.ended_on is not null, t.office_id = any (${[...own]}::uuid[]) desc, d.position, t.name, t.id`.execute(
    tx,
  );
  return rows;
}

export async function findTable(tx: Transaction, id: string): Promise<RoundTable> {
  const { rows } = await sql<RoundTable>`select * from network.round_tables where id = ${id}`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

export const insertTable = (tx: Transaction, table: RoundTable) =>
  tx.insertInto("network.roundTables").values(table).execute();

/** Refuses when somebody else saved since `version` was read: nobody's work is lost unseen. */
export async function saveTable(tx: Transaction, { id, version, ...changes }: RoundTable): Promise<void> {
  const saved = await tx
    .updateTable("network.roundTables")
    .set({ ...changes, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) throw new Refusal("network.round-table.changed-meanwhile", 409);
}

export async function listMembers(tx: Transaction, tableId: string): Promise<readonly Member[]> {
  const { rows } = await sql<Member>`
    select m.partner_id, p.name, m.since,
      (select max(x.on_day) from network.meetings x where x.host_id = m.partner_id and x.state <> 'abgesagt') as last_hosted_on
    from network.round_table_members m join network.partners p on p.id = m.partner_id
    where m.table_id = ${tableId} order by platform.fold(p.name), p.id`.execute(tx);
  return rows;
}

export async function addMembers(
  tx: Transaction,
  tableId: string,
  partnerIds: readonly string[],
  since: LocalDate,
): Promise<void> {
  if (partnerIds.length === 0) return;
  await tx
    .insertInto("network.roundTableMembers")
    .values(partnerIds.map((partnerId) => ({ tableId, partnerId, since })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export const removeMember = (tx: Transaction, tableId: string, partnerId: string) =>
  tx
    .deleteFrom("network.roundTableMembers")
    .where("tableId", "=", tableId)
    .where("partnerId", "=", partnerId)
    .execute();
