import ICAL from "ical.js";
import type { Zone } from "./zones.ts";

const home = "Europe/Berlin";

/** A date, or a date with time on the clock of Berlin. `moved`: the file's own clock shows another. */
export interface Moment {
  readonly date: string;
  readonly time?: string;
  readonly moved: boolean;
}

export type MomentZone = Zone | "utc" | "floating";

/** Reads `20201028`, `20201028T133000` and `20201028T133000Z` – and no day that does not exist. */
export function readMoment(raw: string, zone: MomentZone): Moment | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/i.exec(raw);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map((part) => Number(part ?? 0));
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  const text = new Date(wall).toISOString();
  if (hour > 23 || minute > 59 || text.slice(0, 10).replaceAll("-", "") !== raw.slice(0, 8)) return undefined;
  if (match[4] === undefined) return { date: text.slice(0, 10), moved: false };

  const berlin = toBerlin(wall, match[7] ? "utc" : zone);
  const local = new Date(berlin).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16), moved: berlin !== wall };
}

export function momentText({ date, time }: Moment): string {
  return time === undefined ? date : `${date}T${time}`;
}

/** `wall` and the answer are clock faces, written as if they were UTC. */
function toBerlin(wall: number, zone: MomentZone): number {
  if (zone === "floating" || (typeof zone === "object" && zone.name === home)) return wall;
  const instant = zone === "utc" ? wall : instantOf(wall, zone);
  return instant + offsetAt(home, instant);
}

function instantOf(wall: number, zone: Zone): number {
  if (zone.kind === "offset") return wall - zone.minutes * 60_000;
  if (zone.kind === "file") {
    const time = ICAL.Time.fromJSDate(new Date(wall), true);
    time.zone = zone.zone;
    return time.toUnixTime() * 1_000;
  }
  const guess = wall - offsetAt(zone.name, wall);
  return wall - offsetAt(zone.name, guess);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the clock of a zone is ahead of UTC at an instant, in milliseconds. */
function offsetAt(zone: string, instant: number): number {
  let format = formats.get(zone);
  if (!format) {
    const digits = "2-digit";
    format = new Intl.DateTimeFormat("en-GB", {
      ...{ timeZone: zone, hourCycle: "h23", year: "numeric", month: digits, day: digits },
      ...{ hour: digits, minute: digits, second: digits },
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const wall = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return wall - Math.floor(instant / 1_000) * 1_000;
}
