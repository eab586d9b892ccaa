import { linesOf, listValue, rawValue, textValue } from "./properties.ts";
import { readDated, readEnd, readExceptions, readRule, type TimeReading } from "./times.ts";

/**
 * The columns of every calendar. Times are on the clock of Berlin (`2026-02-19T14:00`), whole days a date;
 * `dtend` of a whole day is the first day after, as in the file.
 */
export const calendarColumns = [
  "uid",
  "summary",
  "description",
  "location",
  "dtstart",
  "dtend",
  "allDay",
  "rrule",
  "exdates",
  "recurrenceId",
  "status",
  "categories",
  "timezone",
] as const;

export interface CalendarEvent {
  readonly line: number;
  readonly cells: Readonly<Record<(typeof calendarColumns)[number], string>>;
  readonly sequence: number;
  /** When this version was made, for versions with the same number. */
  readonly stamp: string;
}

/** One event of the file. What cannot be read stays as it was written, so that the row is refused with its value. */
export function readEvent(reading: TimeReading, method: string): CalendarEvent {
  const { component, notices } = reading;
  const start = readDated(reading, "DTSTART");
  const allDay = start.moment !== undefined && start.moment.time === undefined;
  const day = (text: string) => (allDay ? text.slice(0, 10) : text);
  const cells = {
    uid: textValue(reading, "UID"),
    summary: textValue(reading, "SUMMARY"),
    description: textValue(reading, "DESCRIPTION"),
    location: textValue(reading, "LOCATION"),
    dtstart: start.text,
    dtend: readEnd(reading, start.moment),
    allDay: start.moment === undefined ? "" : allDay ? "ja" : "nein",
    rrule: readRule(reading, start.moment),
    exdates: readExceptions(reading).map(day).join(", "),
    recurrenceId: day(readDated(reading, "RECURRENCE-ID").text),
    status: method === "CANCEL" ? "CANCELLED" : rawValue(reading, "STATUS").toUpperCase(),
    categories: listValue(reading, "CATEGORIES").join(", "),
    timezone: start.zone,
  };
  if (cells.uid === "") notices.add("imports.calendar.no-uid", { line: component.line });
  if (start.text === "") notices.add("imports.calendar.no-start", { line: component.line });
  if (cells.status === "CANCELLED") notices.add("imports.calendar.cancelled", { line: component.line });
  const extraDates = linesOf(reading, "RDATE")[0];
  if (extraDates) notices.add("imports.calendar.extra-dates", { line: extraDates.line });

  const sequence = Number.parseInt(rawValue(reading, "SEQUENCE"), 10);
  const stamp = rawValue(reading, "LAST-MODIFIED") || rawValue(reading, "DTSTAMP");
  return { line: component.line, cells, sequence: Number.isNaN(sequence) ? 0 : sequence, stamp };
}
