import type { Notices } from "../notices.ts";
import type { CalendarEvent } from "./event.ts";

/**
 * Of several versions of one event, the newest: higher SEQUENCE, then later stamp. Two that are equally new but
 * different both stay: some exporters give all events one UID, and a person must see that.
 */
export function newestVersions(events: readonly CalendarEvent[], notices: Notices): CalendarEvent[] {
  const newest = new Map<string, CalendarEvent>();
  for (const event of events) {
    const key = keyOf(event);
    const other = newest.get(key);
    if (!other || compare(event, other) > 0) newest.set(key, event);
  }
  return events.filter((event) => {
    const winner = newest.get(keyOf(event)) ?? event;
    if (winner === event || event.cells.uid === "") return true;
    const details = { uid: event.cells.uid.slice(0, 80), kept: winner.line };
    if (compare(event, winner) === 0 && !sameCells(event, winner)) {
      notices.add("imports.calendar.uid-twice", { line: event.line, details });
      return true;
    }
    notices.add("imports.calendar.older-version", { line: event.line, details });
    return false;
  });
}

function keyOf({ cells }: CalendarEvent): string {
  return `${cells.uid}\u0000${cells.recurrenceId}`;
}

function compare(one: CalendarEvent, other: CalendarEvent): number {
  return one.sequence - other.sequence || one.stamp.localeCompare(other.stamp);
}

function sameCells(one: CalendarEvent, other: CalendarEvent): boolean {
  return JSON.stringify(one.cells) === JSON.stringify(other.cells);
}
