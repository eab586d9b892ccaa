import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { OfficeEvent } from "./event.ts";

/** An event as pages name it: with the offices that hold it. */
export interface NamedEvent extends OfficeEvent {
  readonly offices: readonly string[];
  readonly officeNames: readonly string[];
  /** Whether the last change can be taken back. */
  readonly undoable: boolean;
}

export const namedEvent = sql`e.id, e.title, e.summary, e.kind, e.on_day, e.starts_at, e.ends_at, e.place_id, e.place_name, e.stadtbezirk_id,
  e.state, e.reason, e.registrations, e.places, e.visitors, e.evaluation, e.public, e.example, e.version, e.before is not null as undoable,
  array(select o.office_id from network.event_offices o where o.event_id = e.id order by 1) as offices,
  array(select a.name from network.event_offices o join places.door_areas a on a.id = o.office_id where o.event_id = e.id order by a.name)
    as office_names`;

export async function findEvent(tx: Transaction, id: string): Promise<NamedEvent> {
  const { rows } = await sql<NamedEvent>`select ${namedEvent} from network.events e where e.id = ${id}`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

/** The first office is the one that plans it: the database lets nobody else in before. */
export async function insertEvent(tx: Transaction, event: OfficeEvent, officeId: string): Promise<void> {
  await tx.insertInto("network.events").values(event).execute();
  await tx.insertInto("network.eventOffices").values({ eventId: event.id, officeId }).execute();
}

/** Keeps how it stood before; refuses when somebody else saved since `version` was read. */
export async function saveEvent(tx: Transaction, event: OfficeEvent): Promise<void> {
  const { title, summary, kind, onDay, startsAt, endsAt, placeId, placeName, stadtbezirkId } = event;
  const { state, reason, registrations, places, visitors, evaluation, version } = event;
  const { numUpdatedRows } = await tx
    .updateTable("network.events")
    .set({ title, summary, kind, onDay, startsAt, endsAt, placeId, placeName, stadtbezirkId })
    .set({ state, reason, registrations, places, visitors, evaluation, public: event.public })
    .set({ version: version + 1, before: sql`to_jsonb(events) - 'before'` })
    .where("id", "=", event.id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Refusal("network.event.changed-meanwhile", 409);
}

/** Everything stands again as the last change found it. */
export async function restoreEvent(tx: Transaction, id: string, version: number): Promise<void> {
  const { numAffectedRows = 0n } = await sql`
    update network.events e set (title, summary, kind, on_day, starts_at, ends_at, place_id, place_name, stadtbezirk_id, state, reason,
        registrations, places, visitors, evaluation, public)
      = (select b.title, b.summary, b.kind, b.on_day, b.starts_at, b.ends_at, b.place_id, b.place_name, b.stadtbezirk_id, b.state, b.reason,
        b.registrations, b.places, b.visitors, b.evaluation, b.public from jsonb_populate_record(null::network.events, e.before) b),
      before = null, version = e.version + 1
    where e.id = ${id} and e.version = ${version} and e.before is not null`.execute(tx);
  if (numAffectedRows === 0n) throw new Refusal("network.event.changed-meanwhile", 409);
}

export async function removeEvent(tx: Transaction, id: string): Promise<void> {
  const { numDeletedRows } = await tx.deleteFrom("network.events").where("id", "=", id).executeTakeFirst();
  if (numDeletedRows === 0n) throw new Refusal("platform.unknown", 404);
}
