import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { PlacedAppointment } from "./appointment.ts";

type ToRemind = Pick<PlacedAppointment, "id" | "onDay" | "startsAt" | "placeName"> & { readonly email: string };

/** Nobody writes to the dead, nor to people whose record is restricted. */
export async function lockToRemind(
  tx: Transaction,
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate },
): Promise<ToRemind[]> {
  const { rows } = await sql<ToRemind>`
    select a.id, s.on_day, s.starts_at, s.place_name, coalesce(a.email, p.email) as email
    from counselling.appointments a join counselling.slots s on s.id = a.slot_id
    left join counselling.cases c on c.id = a.case_id left join people.door_persons p on p.id = c.person_id
    where a.state = 'vereinbart' and a.reminder = 'mail' and a.reminded_on is null
      and s.on_day between ${from}::date and ${until}::date and coalesce(a.email, p.email) is not null
      and p.died_on is null and p.restricted_on is null
    order by s.on_day, s.starts_at, a.id for update of a`.execute(tx);
  return rows;
}

export async function markReminded(tx: Transaction, id: string, today: LocalDate): Promise<void> {
  await sql`update counselling.appointments set reminded_on = ${today}::date, version = version + 1 where id = ${id}`.execute(
    tx,
  );
}

export async function closeSlotsOfLeft(tx: Transaction, today: LocalDate): Promise<void> {
  await sql`update counselling.slots s set state = 'gesperrt' where s.state = 'frei' and s.on_day >= ${today}::date
    and not exists (select from identity.door_colleagues() g where g.id = s.staff_id and g.active)`.execute(tx);
}

interface Over {
  readonly namesUntil: LocalDate;
  readonly slotsUntil: LocalDate;
  readonly today: LocalDate;
}

/** Names of those who came or called off; then times long past that nobody's appointment hangs on. */
export async function eraseAppointments(tx: Transaction, { namesUntil, slotsUntil, today }: Over): Promise<number> {
  const { rows: names } = await sql`
    update counselling.appointments a set name = null, phone = null, email = null, erased_on = ${today}::date
    from counselling.slots s where s.id = a.slot_id and a.case_id is null and a.erased_on is null
      and coalesce(a.cancelled_on, s.on_day) <= ${namesUntil}::date returning a.id`.execute(tx);
  const { rows: counted } = await sql`
    delete from counselling.appointments a using counselling.slots s
    where s.id = a.slot_id and a.case_id is null and s.on_day <= ${slotsUntil}::date returning a.id`.execute(tx);
  const { rows: slots } = await sql`
    delete from counselling.slots s where s.on_day <= ${slotsUntil}::date
      and not exists (select from counselling.appointments a where a.slot_id = s.id) returning s.id`.execute(tx);
  return names.length + counted.length + slots.length;
}
