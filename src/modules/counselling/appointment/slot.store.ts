import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Slot, SlotSeries } from "./slot.ts";

/** A slot as pages name it. */
export type NamedSlot = Slot & { readonly staffName: string | null };

const named = sql`s.id, s.series_id, s.office_id, s.employer_id, s.staff_id, s.place_id, s.place_name, s.on_day, s.starts_at, s.ends_at,
  s.state, s.example, g.name as staff_name from counselling.slots s left join identity.door_colleagues() g on g.id = s.staff_id`;

/** Locks the row until the transaction ends: who books the same slot a moment later is told that it is taken. */
export async function findSlot(tx: Transaction, id: string): Promise<Slot> {
  const { rows } = await sql<Slot>`select * from counselling.slots where id = ${id} for update`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

/** Slots that would lie over others of the same colleague are left out; how many came to be. */
export async function insertSlots(tx: Transaction, staffId: string, slots: readonly Slot[]): Promise<number> {
  // Two who open times for one colleague at once come one after the other.
  await sql`select pg_advisory_xact_lock(hashtext(${`slots:${staffId}`}))`.execute(tx);
  const { rows } = await sql`
    insert into counselling.slots (id, series_id, office_id, employer_id, staff_id, place_id, place_name, on_day, starts_at, ends_at, state, example)
    select n.id, n.series_id, n.office_id, n.employer_id, n.staff_id, n.place_id, n.place_name, n.on_day, n.starts_at, n.ends_at, n.state, n.example
    from jsonb_to_recordset(${JSON.stringify(slots.map(rowOf))}::jsonb) as n(id uuid, series_id uuid, office_id uuid,
      employer_id uuid, staff_id uuid, place_id uuid, place_name text, on_day date, starts_at time, ends_at time, state text, example boolean)
    where not exists (select from counselling.slots s where s.staff_id = n.staff_id and s.on_day = n.on_day
      and s.starts_at < n.ends_at and s.ends_at > n.starts_at)
    returning id`.execute(tx);
  return rows.length;
}

const rowOf = (slot: Slot) => ({
  ...{ id: slot.id, series_id: slot.seriesId, office_id: slot.officeId, employer_id: slot.employerId },
  ...{ staff_id: slot.staffId, place_id: slot.placeId, place_name: slot.placeName, on_day: slot.onDay },
  ...{ starts_at: slot.startsAt, ends_at: slot.endsAt, state: slot.state, example: slot.example },
});

export interface FreeFilter {
  readonly from: LocalDate;
  readonly officeIds: readonly string[];
  readonly staffId?: string | undefined;
  readonly limit: number;
  readonly offset?: number;
  /** Stands first, however far away it is: somebody pointed at it. */
  readonly first?: string | undefined;
}

/** What can still be given away, the soonest first. */
export async function listFree(tx: Transaction, filter: FreeFilter): Promise<NamedSlot[]> {
  const { from, officeIds, staffId, limit, offset = 0, first } = filter;
  const { rows } = await sql<NamedSlot>`
    select ${named} where s.state = 'frei' and s.on_day >= ${from}::date and s.office_id = any (${[...officeIds]}::uuid[])
      ${staffId === undefined ? sql`` : sql`and s.staff_id = ${staffId}`}
    order by ${first === undefined ? sql`` : sql`s.id = ${first} desc,`} s.on_day, s.starts_at, g.name, s.id
    limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}

export async function countFree(
  tx: Transaction,
  { from, officeIds, staffId }: Omit<FreeFilter, "limit">,
): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from counselling.slots s
    where s.state = 'frei' and s.on_day >= ${from}::date and s.office_id = any (${[...officeIds]}::uuid[])
      ${staffId === undefined ? sql`` : sql`and s.staff_id = ${staffId}`}`.execute(tx);
  return rows[0]?.total ?? 0;
}

/** Free or closed: what a colleague keeps on these days, so that it can be closed or opened again. Taken ones stay as they are. */
export async function switchSlots(
  tx: Transaction,
  slots: { readonly staffId: string; readonly from: LocalDate; readonly until: LocalDate },
  state: "frei" | "gesperrt",
): Promise<number> {
  const before = state === "frei" ? "gesperrt" : "frei";
  const { numUpdatedRows } = await tx
    .updateTable("counselling.slots")
    .set({ state })
    .where("staffId", "=", slots.staffId)
    .where("onDay", ">=", slots.from)
    .where("onDay", "<=", slots.until)
    .where("state", "=", before)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export async function saveSlotState(tx: Transaction, id: string, state: "frei" | "gesperrt"): Promise<void> {
  await tx.updateTable("counselling.slots").set({ state }).where("id", "=", id).execute();
}

export const insertSlotSeries = (tx: Transaction, { rule, ...series }: SlotSeries) =>
  tx
    .insertInto("counselling.slotSeries")
    .values({ ...series, rule: JSON.stringify(rule) })
    .execute();

export async function findSlotSeries(tx: Transaction, id: string): Promise<SlotSeries> {
  const { rows } = await sql<SlotSeries>`select * from counselling.slot_series where id = ${id} for update`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

/** A series as pages and the night need it: whose it is, and whether they still work here. */
export type NamedSlotSeries = SlotSeries & { readonly staffName: string | null; readonly staffActive: boolean };

/** All that still bring slots. */
export async function listSlotSeries(tx: Transaction, today: LocalDate): Promise<NamedSlotSeries[]> {
  const { rows } = await sql<NamedSlotSeries>`
    select s.*, g.name as staff_name, coalesce(g.active, false) as staff_active
    from counselling.slot_series s left join identity.door_colleagues() g on g.id = s.staff_id
    where s.ended_on is null or s.ended_on >= ${today}::date order by g.name, s.id`.execute(tx);
  return rows;
}

/** Its free slots after that day are gone; what is taken stays, since somebody relies on it. */
export async function endSlotSeriesOn(tx: Transaction, id: string, lastDay: LocalDate): Promise<number> {
  await tx.updateTable("counselling.slotSeries").set({ endedOn: lastDay }).where("id", "=", id).execute();
  const { rows } = await sql`
    delete from counselling.slots s where s.series_id = ${id} and s.on_day > ${lastDay}::date and s.state <> 'vergeben'
      and not exists (select from counselling.appointments a where a.slot_id = s.id) returning id`.execute(tx);
  // What was given back and has its history is closed instead.
  await sql`update counselling.slots set state = 'gesperrt'
    where series_id = ${id} and on_day > ${lastDay}::date and state = 'frei'`.execute(tx);
  return rows.length;
}
