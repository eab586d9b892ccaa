import ICAL from "ical.js";
import { readRecurrence } from "../../values/recurrence.ts";
import { type ContentLine, valueOf } from "./lines.ts";
import { momentText, readMoment, type Moment, type MomentZone } from "./moments.ts";
import { linesOf, rawValue, type Reading, singleLine, zoneName } from "./properties.ts";
import type { FindZone } from "./zones.ts";

export interface Dated {
  readonly text: string;
  readonly zone: string;
  readonly moment?: Moment;
}

export interface TimeReading extends Reading {
  readonly findZone: FindZone;
}

export function readDated(reading: TimeReading, name: string): Dated {
  const line = singleLine(reading, name);
  if (!line) return { text: "", zone: "" };
  const raw = valueOf(line);
  const { zone, label } = clockOf(reading, line, raw);
  const moment = readMoment(raw, zone);
  if (moment) return { text: momentText(moment), zone: label, moment };
  reading.notices.add("imports.calendar.bad-date", { line: line.line, details: { name, value: raw.slice(0, 80) } });
  return { text: raw, zone: label };
}

function clockOf(reading: TimeReading, line: ContentLine, raw: string): { zone: MomentZone; label: string } {
  if (/Z$/i.test(raw)) return { zone: "utc", label: "UTC" };
  if (!raw.includes("T")) return { zone: "floating", label: "" };
  const written = zoneName(line);
  if (!written) {
    if (line.name === "DTSTART") reading.notices.add("imports.calendar.floating", { line: line.line });
    return { zone: "floating", label: "" };
  }
  const zone = reading.findZone(written);
  const details = { zone: written };
  if (!zone) reading.notices.add("imports.calendar.unknown-zone", { line: line.line, details });
  if (zone?.kind === "offset") reading.notices.add("imports.calendar.fixed-offset", { line: line.line, details });
  return { zone: zone ?? "floating", label: zone?.name ?? written };
}

/** The end as written, or counted from the duration. */
export function readEnd(reading: TimeReading, start: Moment | undefined): string {
  const end = readDated(reading, "DTEND");
  if (end.moment && start && momentText(end.moment) < momentText(start))
    reading.notices.add("imports.calendar.end-before-start", { line: reading.component.line });
  if (end.text !== "" || !start) return end.text;

  const duration = rawValue(reading, "DURATION");
  if (duration === "") return "";
  const length = durationMinutes(duration);
  if (length !== undefined) return addMinutes(start, length);
  reading.notices.add("imports.calendar.bad-duration", {
    line: linesOf(reading, "DURATION")[0]?.line ?? reading.component.line,
    details: { value: duration.slice(0, 80) },
  });
  return "";
}

function durationMinutes(text: string): number | undefined {
  if (!/^P(?:\d+W|(?=\d|T\d)(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/i.test(text)) return undefined;
  return ICAL.Duration.fromString(text.toUpperCase()).toSeconds() / 60;
}

/** On the clock face: an event of two hours over a change of the clocks is rare, and said nowhere better. */
function addMinutes({ date, time }: Moment, minutes: number): string {
  const end = new Date(Date.parse(`${date}T${time ?? "00:00"}Z`) + minutes * 60_000).toISOString();
  return momentText(
    time === undefined
      ? { date: end.slice(0, 10), moved: false }
      : {
          date: end.slice(0, 10),
          time: end.slice(11, 16),
          moved: false,
        },
  );
}

/** The rule with UNTIL on the clock of Berlin, like all other times of the row. */
export function readRule(reading: TimeReading, start: Moment | undefined): string {
  const line = singleLine(reading, "RRULE");
  if (!line) return "";
  const rule = readRecurrence(valueOf(line));
  if (!("ok" in rule)) {
    const details = { value: valueOf(line).slice(0, 80) };
    reading.notices.add("imports.calendar.bad-rule", { line: line.line, details });
    return valueOf(line);
  }
  if (start?.moved && start.time !== undefined)
    reading.notices.add("imports.calendar.foreign-series", { line: reading.component.line });
  return rule.ok.replace(/UNTIL=([0-9TZ]+)/, (_, raw: string) => {
    const until = readMoment(raw, "floating");
    return until ? `UNTIL=${untilText(until, start)}` : `UNTIL=${raw}`;
  });
}

function untilText({ date, time }: Moment, start: Moment | undefined): string {
  const day = date.replaceAll("-", "");
  if (time === undefined || start?.time === undefined) return day;
  return `${day}T${time.replace(":", "")}00`;
}

export function readExceptions(reading: TimeReading): string[] {
  return linesOf(reading, "EXDATE").flatMap((line) =>
    valueOf(line)
      .split(",")
      .flatMap((raw) => {
        const moment = readMoment(raw.trim(), clockOf(reading, line, raw.trim()).zone);
        if (moment) return [momentText(moment)];
        const details = { name: "EXDATE", value: raw.slice(0, 80) };
        reading.notices.add("imports.calendar.bad-date", { line: line.line, details });
        return [];
      }),
  );
}
