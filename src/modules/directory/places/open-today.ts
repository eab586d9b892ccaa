import { holidaysNw, type Holidays } from "#platform/dates/holidays.ts";
import type { LocalDate, LocalTime } from "#platform/dates/local-date.ts";
import { OpeningHours, openingOn, openNow, type OpeningInterval, type OpenNow } from "#platform/dates/opening-hours.ts";

export interface Moment {
  readonly date: LocalDate;
  readonly time: LocalTime;
}

/** How a place stands to "today", seen from one moment of the day. */
export interface OpenToday {
  /** "over": it was open earlier today; "unknown": nobody said, or only a sentence speaks of it. */
  readonly state: "open" | "later" | "over" | "closed" | "unknown";
  readonly hours: readonly OpeningInterval[];
  /** When it closes, if it is open now. */
  readonly until: LocalTime | undefined;
  /** Why today is not as usual. */
  readonly reason: string | null;
  readonly next: OpenNow["opensNext"];
}

const unknown: OpenToday = { state: "unknown", hours: [], until: undefined, reason: null, next: undefined };

export function openToday(opening: OpeningHours | undefined, at: Moment, holidays: Holidays): OpenToday {
  if (!opening) return unknown;
  const now = openNow(opening, at, holidays);
  const { intervals, reason } = openingOn(opening, at.date, holidays);
  return { state: stateOf(now, intervals, at), hours: intervals, until: now.until, reason, next: now.opensNext };
}

function stateOf({ state }: OpenNow, hours: readonly OpeningInterval[], at: Moment): OpenToday["state"] {
  if (state === "open") return "open";
  if (hours.some(({ from }) => from > at.time)) return "later";
  if (state === "unknown") return "unknown";
  return hours.length > 0 ? "over" : "closed";
}

/** Opening hours as the database keeps them; what cannot be read is shown as the text it came from. */
export const openingOf = ({ opening }: { readonly opening: unknown }): OpeningHours | undefined =>
  opening === null ? undefined : OpeningHours.safeParse(opening).data;

let known: Holidays | undefined;

/** Read once: the table is the same for every place. */
export const publicHolidays = (): Holidays => (known ??= holidaysNw());
