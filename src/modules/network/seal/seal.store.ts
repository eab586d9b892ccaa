import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { remindDays, type Seal, type SealStanding } from "./seal.ts";

export type NamedSeal = Seal & {
  readonly partner: string;
  readonly street: string | null;
  readonly town: string | null;
  readonly email: string | null;
  readonly stadtbezirk: string | null;
};

const columns = sql`s.*, p.name as partner, p.street, p.town, p.email, d.name as stadtbezirk`;
const tables = sql`network.seals s join network.partners p on p.id = s.partner_id left join places.door_areas d on d.id = s.office_id`;

export async function findSeal(tx: Transaction, id: string): Promise<NamedSeal> {
  const { rows } = await sql<NamedSeal>`select ${columns} from ${tables} where s.id = ${id}`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

export interface SealFilter {
  readonly standing: SealStanding | undefined;
  readonly officeId: string | undefined;
  readonly today: LocalDate;
  readonly limit: number;
  readonly offset: number;
}

/** Those that run out first come first. */
export async function listSeals(
  tx: Transaction,
  { standing, officeId, today, limit, offset }: SealFilter,
): Promise<{ readonly total: number; readonly seals: readonly NamedSeal[] }> {
  const soon = addDays(today, remindDays);
  const standings = {
    gueltig: sql`s.withdrawn_on is null and s.valid_until >= ${today}::date`,
    "laeuft-ab": sql`s.withdrawn_on is null and s.valid_until between ${today}::date and ${soon}::date`,
    abgelaufen: sql`s.withdrawn_on is null and s.valid_until < ${today}::date`,
    entzogen: sql`s.withdrawn_on is not null`,
  };
  const where = sql`${standing === undefined ? sql`true` : standings[standing]}
    ${officeId === undefined ? sql`` : sql`and s.office_id = ${officeId}`}`;
  const { rows } = await sql<NamedSeal>`
    select ${columns} from ${tables} where ${where}
    order by s.withdrawn_on is not null, s.valid_until, platform.fold(p.name), s.id limit ${limit} offset ${offset}`.execute(
    tx,
  );
  const counted = await sql<{ total: number }>`select count(*) as total from ${tables} where ${where}`.execute(tx);
  return { total: counted.rows[0]?.total ?? 0, seals: rows };
}

export async function hasLivingSeal(tx: Transaction, partnerId: string, today: LocalDate): Promise<boolean> {
  const { rows } = await sql`
    select from network.seals where partner_id = ${partnerId} and withdrawn_on is null and valid_until >= ${today}::date limit 1`.execute(
    tx,
  );
  return rows.length > 0;
}

export const insertSeal = (tx: Transaction, { criteria, ...seal }: Seal) =>
  tx
    .insertInto("network.seals")
    .values({ ...seal, criteria: [...criteria] })
    .execute();

/** Refuses when somebody else saved since `version` was read: nobody's work is lost unseen. */
export async function saveSeal(tx: Transaction, seal: Seal): Promise<void> {
  const { criteria, grantedOn, validUntil, withdrawnOn, remindedOn, note } = seal;
  const saved = await tx
    .updateTable("network.seals")
    .set({ criteria: [...criteria], grantedOn, validUntil, withdrawnOn, remindedOn, note, version: seal.version + 1 })
    .where("id", "=", seal.id)
    .where("version", "=", seal.version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) throw new Refusal("network.seal.changed-meanwhile", 409);
}

/** Seals that run out soon and of which nobody was told yet. */
export async function listToRemind(tx: Transaction, today: LocalDate): Promise<readonly NamedSeal[]> {
  const { rows } = await sql<NamedSeal>`
    select ${columns} from ${tables}
    where s.withdrawn_on is null and s.reminded_on is null and p.status = 'aktiv'
      and s.valid_until between ${today}::date and ${addDays(today, remindDays)}::date order by s.id`.execute(tx);
  return rows;
}

export async function eraseSeals(tx: Transaction, overUntil: LocalDate): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("network.seals")
    .where("validUntil", "<=", overUntil)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
