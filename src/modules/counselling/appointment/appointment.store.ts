import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Appointment, PlacedAppointment, Standing } from "./appointment.ts";
import type { Slot } from "./slot.ts";

/** An appointment as pages name it: the person of a case by their record, anybody else by what was noted. */
export interface NamedAppointment extends PlacedAppointment {
  readonly who: string | null;
  readonly reachPhone: string | null;
  readonly reachEmail: string | null;
  readonly caseNumber: string | null;
  readonly staffName: string | null;
}

const named = sql`a.id, a.slot_id, a.case_id, a.name, a.phone, a.email, a.reminder, a.reminded_on, a.wants_earlier, a.state,
  a.cancelled_on, a.booked_by, a.version, s.on_day, s.starts_at, s.ends_at, s.place_name, s.staff_id, s.office_id, s.employer_id,
  case when c.id is not null then jsonb_build_object('officeId', c.office_id, 'employerId', c.employer_id,
    'sharedInTandem', c.shared_in_tandem, 'responsibleId', c.responsible_id) end as care,
  coalesce(a.name, nullif(concat_ws(' ', p.first_name, p.last_name), '')) as who,
  coalesce(a.phone, p.phone, p.mobile) as reach_phone, coalesce(a.email, p.email) as reach_email,
  c.number as case_number, g.name as staff_name`;
const places = sql`counselling.appointments a join counselling.slots s on s.id = a.slot_id
  left join counselling.cases c on c.id = a.case_id left join people.door_persons p on p.id = c.person_id
  left join identity.door_colleagues() g on g.id = s.staff_id`;

/** Locks the row until the transaction ends, so that nobody moves what somebody else cancels. */
export async function findAppointment(tx: Transaction, id: string): Promise<NamedAppointment> {
  await sql`select from counselling.appointments where id = ${id} for update`.execute(tx);
  return readAppointment(tx, id);
}

export async function readAppointment(tx: Transaction, id: string): Promise<NamedAppointment> {
  const { rows } = await sql<NamedAppointment>`select ${named} from ${places} where a.id = ${id}`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

export const insertAppointment = (tx: Transaction, booked: Appointment, createdAt: Date) =>
  tx
    .insertInto("counselling.appointments")
    .values({ ...booked, createdAt })
    .execute();

/** Refuses when somebody else saved since `version` was read: nobody's work is lost unseen. */
export async function saveAppointment(tx: Transaction, appointment: Appointment): Promise<void> {
  const { id, version, slotId, name, phone, email, reminder, remindedOn, wantsEarlier, state, cancelledOn } =
    appointment;
  const saved = await tx
    .updateTable("counselling.appointments")
    .set({ slotId, name, phone, email, reminder, remindedOn, wantsEarlier, state, cancelledOn, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) throw new Refusal("counselling.appointment.changed-meanwhile", 409);
}

export interface AppointmentFilter {
  readonly standing: Standing;
  readonly staffId?: string | undefined;
  readonly today: LocalDate;
  /** Until when one is reminded now. */
  readonly remindUntil: LocalDate;
  readonly perPage: number;
  readonly page: number;
}

/** Row-level security shows what the policy lets one read. */
export async function listAppointments(
  tx: Transaction,
  { standing, staffId, today, remindUntil, perPage, page }: AppointmentFilter,
): Promise<{ readonly total: number; readonly appointments: readonly NamedAppointment[] }> {
  const planned = sql`a.state = 'vereinbart'`;
  const ofStanding = {
    kommend: sql`${planned} and s.on_day >= ${today}::date`,
    erinnern: sql`${planned} and a.reminder = 'telefon' and a.reminded_on is null
      and s.on_day > ${today}::date and s.on_day <= ${remindUntil}::date`,
    nachtragen: sql`${planned} and s.on_day < ${today}::date`,
    vergangen: sql`not ${planned}`,
  };
  const where = sql`where ${ofStanding[standing]} ${staffId === undefined ? sql`` : sql`and s.staff_id = ${staffId}`}`;
  const order =
    standing === "vergangen" ? sql`s.on_day desc, s.starts_at desc, a.id` : sql`s.on_day, s.starts_at, a.id`;
  const { rows } = await sql<NamedAppointment>`
    select ${named} from ${places} ${where} order by ${order} limit ${perPage} offset ${(page - 1) * perPage}`.execute(
    tx,
  );
  const counted = await sql<{ total: number }>`
    select count(*) as total from counselling.appointments a join counselling.slots s on s.id = a.slot_id ${where}`.execute(
    tx,
  );
  return { total: counted.rows[0]?.total ?? 0, appointments: rows };
}

/** Who wishes to come earlier than planned; who has waited longest first. With `before`: whom that day would help. */
export async function listWishes(
  tx: Transaction,
  { today, before, limit }: { readonly today: LocalDate; readonly before?: Slot | undefined; readonly limit: number },
): Promise<NamedAppointment[]> {
  const { rows } = await sql<NamedAppointment>`
    select ${named} from ${places} where a.state = 'vereinbart' and a.wants_earlier and s.on_day > ${today}::date
      ${before === undefined ? sql`` : sql`and s.on_day > ${before.onDay}::date and s.office_id = ${before.officeId}`}
    order by a.created_at, a.id limit ${limit}`.execute(tx);
  return rows;
}

export async function listAppointmentsOfCase(tx: Transaction, caseId: string): Promise<NamedAppointment[]> {
  const { rows } = await sql<NamedAppointment>`
    select ${named} from ${places} where a.case_id = ${caseId} order by s.on_day desc, s.starts_at desc`.execute(tx);
  return rows;
}

export interface DayFilter {
  readonly onDay: LocalDate;
  readonly officeIds: readonly string[];
  readonly staffId?: string | undefined;
}

/** A time of the day, with who comes where the reader may know. */
export type DayLine = Slot & { readonly staffName: string | null; readonly appointmentId: string | null };

export async function listDay(tx: Transaction, { onDay, officeIds, staffId }: DayFilter): Promise<DayLine[]> {
  const { rows } = await sql<DayLine>`
    select s.*, g.name as staff_name, a.id as appointment_id from counselling.slots s
    left join identity.door_colleagues() g on g.id = s.staff_id
    left join counselling.appointments a on a.slot_id = s.id and a.state <> 'abgesagt'
    where s.on_day = ${onDay}::date and s.office_id = any (${[...officeIds]}::uuid[])
      ${staffId === undefined ? sql`` : sql`and s.staff_id = ${staffId}`}
    order by s.starts_at, g.name, s.id`.execute(tx);
  return rows;
}

export async function listAppointmentsOn(tx: Transaction, { onDay, staffId }: DayFilter): Promise<NamedAppointment[]> {
  const { rows } = await sql<NamedAppointment>`
    select ${named} from ${places} where s.on_day = ${onDay}::date and a.state <> 'abgesagt'
      ${staffId === undefined ? sql`` : sql`and s.staff_id = ${staffId}`}
    order by s.starts_at, g.name, a.id`.execute(tx);
  return rows;
}

/** What is still to come in a case is called off with it: it closes, or goes to another office. */
export async function cancelComing(tx: Transaction, caseId: string, today: LocalDate): Promise<void> {
  await sql`update counselling.appointments a set state = 'abgesagt', cancelled_on = ${today}::date, version = a.version + 1
    from counselling.slots s where s.id = a.slot_id and a.case_id = ${caseId} and a.state = 'vereinbart'
      and s.on_day > ${today}::date`.execute(tx);
}
