import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Meeting, OfficeMeeting } from "./round-table.ts";

const ofMeeting = sql`m.id, m.table_id, m.on_day, to_char(m.starts_at, 'HH24:MI') as starts_at, to_char(m.ends_at, 'HH24:MI') as ends_at,
  m.host_id, m.place, m.agenda, m.minutes, m.state, m.version, t.office_id, t.name as table, p.name as host`;
const tables = sql`network.meetings m join network.round_tables t on t.id = m.table_id left join network.partners p on p.id = m.host_id`;

export async function findMeeting(tx: Transaction, id: string): Promise<OfficeMeeting> {
  const { rows } = await sql<OfficeMeeting>`select ${ofMeeting} from ${tables} where m.id = ${id}`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

export async function listMeetings(tx: Transaction, tableId: string): Promise<readonly OfficeMeeting[]> {
  const { rows } = await sql<OfficeMeeting>`
    select ${ofMeeting} from ${tables} where m.table_id = ${tableId} order by m.on_day desc, m.id desc limit 50`.execute(
    tx,
  );
  return rows;
}

export const insertMeeting = (tx: Transaction, meeting: Meeting) =>
  tx.insertInto("network.meetings").values(meeting).execute();

/** Refuses when somebody else saved since `version` was read: nobody's work is lost unseen. */
export async function saveMeeting(tx: Transaction, meeting: Meeting): Promise<void> {
  const { id, version, onDay, startsAt, endsAt, hostId, place, agenda, minutes, state } = meeting;
  const saved = await tx
    .updateTable("network.meetings")
    .set({ onDay, startsAt, endsAt, hostId, place, agenda, minutes, state, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) throw new Refusal("network.meeting.changed-meanwhile", 409);
}

export async function listAttending(tx: Transaction, meetingId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ partnerId: string }>`
    select partner_id from network.meeting_guests where meeting_id = ${meetingId} and attended`.execute(tx);
  return rows.map(({ partnerId }) => partnerId);
}

/** Who came; whoever sits at the table and is not named did not. */
export async function saveAttendance(
  tx: Transaction,
  meetingId: string,
  { members, came }: { readonly members: readonly string[]; readonly came: readonly string[] },
): Promise<void> {
  await tx.deleteFrom("network.meetingGuests").where("meetingId", "=", meetingId).execute();
  if (members.length === 0) return;
  const rows = members.map((partnerId) => ({ meetingId, partnerId, attended: came.includes(partnerId) }));
  await tx.insertInto("network.meetingGuests").values(rows).execute();
}

export interface MeetingTask {
  readonly id: string;
  readonly meetingId: string;
  readonly content: string;
  readonly who: string;
  readonly dueOn: LocalDate | null;
  readonly doneOn: LocalDate | null;
}

export async function listTasks(tx: Transaction, meetingId: string): Promise<readonly MeetingTask[]> {
  const { rows } = await sql<MeetingTask>`
    select * from network.meeting_tasks where meeting_id = ${meetingId} order by done_on nulls first, due_on nulls last, id`.execute(
    tx,
  );
  return rows;
}

/** What is still to be done from all meetings of a table, for the next one. */
export async function listOpenTasks(tx: Transaction, tableId: string): Promise<readonly MeetingTask[]> {
  const { rows } = await sql<MeetingTask>`
    select x.* from network.meeting_tasks x join network.meetings m on m.id = x.meeting_id
    where m.table_id = ${tableId} and x.done_on is null order by x.due_on nulls last, x.id limit 50`.execute(tx);
  return rows;
}

export const insertTask = (tx: Transaction, task: MeetingTask) =>
  tx.insertInto("network.meetingTasks").values(task).execute();

export type OfficeTask = MeetingTask & { readonly officeId: string };

export async function findTask(tx: Transaction, id: string): Promise<OfficeTask> {
  const { rows } = await sql<OfficeTask>`
    select x.*, t.office_id from network.meeting_tasks x join network.meetings m on m.id = x.meeting_id
    join network.round_tables t on t.id = m.table_id where x.id = ${id}`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

export const saveTaskDone = (tx: Transaction, id: string, doneOn: LocalDate) =>
  tx.updateTable("network.meetingTasks").set({ doneOn }).where("id", "=", id).execute();

export async function eraseMeetings(tx: Transaction, heldUntil: LocalDate): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom("network.meetings").where("onDay", "<=", heldUntil).executeTakeFirst();
  return Number(numDeletedRows);
}
