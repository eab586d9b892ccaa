import { Temporal } from "temporal-polyfill";
import { type LocalDate, type LocalTime, day, time } from "./local-date.ts";

const zone = "Europe/Berlin";

/**
 * `today` is the business day: rules and lists ask for it. `now` is the real instant, for sessions, tokens,
 * journal and jobs. In the demo the day is fixed while instants run on, so never derive one from the other.
 */
export interface Clock {
  now(): Date;
  today(): LocalDate;
}

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => localOf(new Date()).date,
};

/** For the demo (`TODAY`) and for tests; with `instant` the clock stands still altogether. */
export function fixedDay(today: LocalDate, instant?: Date): Clock {
  return {
    now: () => new Date(instant ?? Date.now()),
    today: () => today,
  };
}

/** What calendar and clock on a wall in Germany show at an instant. */
export function localOf(instant: Date): { readonly date: LocalDate; readonly time: LocalTime } {
  const there = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  return {
    date: day(there.toPlainDate().toString()),
    time: time(there.toPlainTime().toString({ smallestUnit: "minute" })),
  };
}

/** The business day with the real time of day: what "is it open now?" needs, in the demo too. */
export function localNow(clock: Clock): { readonly date: LocalDate; readonly time: LocalTime } {
  return { date: clock.today(), time: localOf(clock.now()).time };
}

/**
 * The instant as ISO text with the offset of that day: "2026-11-24T14:00:00+01:00". When clocks go forward,
 * 02:30 does not exist and becomes 03:30 (the meeting starts an hour later by the wall, not earlier);
 * when they go back, 02:30 exists twice and means the first.
 */
export function instantOf(date: LocalDate, at: LocalTime): string {
  const offset = steadyOffsetOn(date);
  if (offset !== null) return `${date}T${at}:00${offset}`;
  const there = Temporal.PlainDateTime.from(`${date}T${at}`).toZonedDateTime(zone, { disambiguation: "compatible" });
  return withOffset(there);
}

export function isoWithOffset(instant: Date): string {
  return withOffset(Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone));
}

function withOffset(there: Temporal.ZonedDateTime): string {
  return there.toString({ timeZoneName: "never", smallestUnit: "second" });
}

/** Lists ask for the same few hundred days again and again; asking the time zone costs more than the rest of a row. */
const offsets = new Map<LocalDate, string | null>();
const offsetsKept = 5000;

/** The offset of a day, or null on the two days a year when it changes. */
function steadyOffsetOn(date: LocalDate): string | null {
  const known = offsets.get(date);
  if (known !== undefined) return known;
  const midnight = Temporal.PlainDate.from(date).toZonedDateTime(zone);
  const offset = midnight.hoursInDay === 24 ? midnight.offset : null;
  if (offsets.size >= offsetsKept) offsets.clear();
  offsets.set(date, offset);
  return offset;
}
