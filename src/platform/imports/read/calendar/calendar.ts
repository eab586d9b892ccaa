import { refuse } from "#platform/refusal/refusal.ts";
import type { Decoded } from "../encoding.ts";
import type { Notices } from "../notices.ts";
import { limits, type ReadOptions, type Table } from "../table.ts";
import { calendarColumns, readEvent } from "./event.ts";
import { readParts } from "./lines.ts";
import { newestVersions } from "./versions.ts";
import { zoneFinder } from "./zones.ts";

/** A calendar as a table with fixed columns, one row an event; `line` is where the event begins. */
export function readCalendar({ text, encoding }: Decoded, _: ReadOptions, notices: Notices): Omit<Table, "notices"> {
  const { events, zones, others, method } = readParts(text, notices);
  if (events.length > limits.rows) throw refuse("imports.file.too-many-rows", { limit: limits.rows });
  if (events.length === 0) throw refuse("imports.calendar.no-events", { others });
  if (others > 0) notices.add("imports.calendar.other-parts", { details: { count: others } });

  const findZone = zoneFinder(zones);
  const read = events.map((component) => readEvent({ component, findZone, notices }, method));
  const rows = newestVersions(read, notices).map(({ line, cells }) => ({
    line,
    cells: calendarColumns.map((column) => cells[column]),
  }));
  return { format: "ics", encoding, columns: calendarColumns, rows };
}
