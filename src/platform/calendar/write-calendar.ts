import type { LocalDate, LocalTime } from "../dates/local-date.ts";
import { addDays } from "../dates/local-date.ts";
import { berlin } from "./berlin.ts";
import { escaped, fold } from "./lines.ts";

/** A day, with the time on the wall in Germany where one is known. */
export interface Moment {
  readonly day: LocalDate;
  readonly time: LocalTime | null;
}

/** One VEVENT: a series, a single date, or one date of a series that is not as usual. */
export interface CalendarEvent {
  readonly uid: string;
  /** Grows with each change, so that calendar programs take the newer version. */
  readonly sequence: number;
  /** When the version was made. A whole day, so that a calendar in which nothing changed stays the same bytes. */
  readonly stamp: LocalDate;
  readonly starts: Moment;
  /** Midnight is the end of the day on which the event starts. */
  readonly ends: LocalTime | null;
  readonly rrule?: string;
  readonly except?: readonly Moment[];
  /** Which date of the series with the same uid this one replaces: where the rule had put it. */
  readonly replaces?: Moment;
  readonly title: string;
  readonly text: string;
  readonly place: string | null;
  readonly url: string;
  readonly cancelled: boolean;
}

const head = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//Beisammen//Kalender//DE",
  "CALSCALE:GREGORIAN",
  "METHOD:PUBLISH",
  "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
  "X-PUBLISHED-TTL:PT6H",
  "X-WR-TIMEZONE:Europe/Berlin",
];

/** A calendar as RFC 5545 text: lines of at most 75 bytes, CRLF, all times in Europe/Berlin with its rules. */
export function writeCalendar(name: string, events: readonly CalendarEvent[]): string {
  const named = [`X-WR-CALNAME:${escaped(name)}`, `NAME:${escaped(name)}`];
  const lines = [...head, ...named, ...berlin, ...events.flatMap(eventLines), "END:VCALENDAR"];
  return `${lines.map(fold).join("\r\n")}\r\n`;
}

function eventLines(event: CalendarEvent): string[] {
  const { uid, sequence, stamp, starts, ends, rrule, except = [], replaces, place } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `SEQUENCE:${sequence}`,
    moment("DTSTART", starts),
    ...(ends === null ? [] : [moment("DTEND", endOf(starts, ends))]),
    ...(rrule === undefined ? [] : [`RRULE:${rrule}`]),
    ...except.map((each) => moment("EXDATE", each)),
    ...(replaces === undefined ? [] : [moment("RECURRENCE-ID", replaces)]),
    `SUMMARY:${escaped(event.title)}`,
    ...(event.text === "" ? [] : [`DESCRIPTION:${escaped(event.text)}`]),
    ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
    `URL:${event.url}`,
    // What is on in the city makes nobody busy.
    "TRANSP:TRANSPARENT",
    ...(event.cancelled ? ["STATUS:CANCELLED"] : []),
    "END:VEVENT",
  ];
}

function endOf({ day }: Moment, ends: LocalTime): Moment {
  return ends === "00:00" ? { day: addDays(day, 1), time: ends } : { day, time: ends };
}

function moment(name: string, { day, time }: Moment): string {
  if (time === null) return `${name};VALUE=DATE:${compact(day)}`;
  return `${name};TZID=Europe/Berlin:${compact(day)}T${compact(time)}00`;
}

const compact = (text: string): string => text.replaceAll(/[-:]/g, "");
