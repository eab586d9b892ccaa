import { expand } from "#platform/dates/series.ts";
import type { Holidays } from "#platform/dates/holidays.ts";
import { addDays, type LocalDate, type LocalTime, minutesOf, time } from "#platform/dates/local-date.ts";
import type { SeriesRule } from "#platform/dates/series-rule.ts";

export const slotStates = ["frei", "vergeben", "gesperrt"] as const;
export const lengths = [15, 20, 30, 45, 60, 90] as const;

/** A time that a colleague keeps for one talk. It names nobody. */
export interface Slot {
  readonly id: string;
  readonly seriesId: string | null;
  readonly officeId: string;
  readonly employerId: string;
  readonly staffId: string;
  readonly placeId: string | null;
  readonly placeName: string;
  readonly onDay: LocalDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly state: (typeof slotStates)[number];
  readonly example: boolean;
}

/** Times that come again and again; each of its days is cut into slots, made some weeks ahead. */
export interface SlotSeries extends Pick<
  Slot,
  "id" | "officeId" | "employerId" | "staffId" | "placeId" | "placeName" | "example"
> {
  readonly rule: SeriesRule;
  readonly minutes: number;
  readonly endedOn: LocalDate | null;
}

/** Eight weeks: who rings today finds a time, and little has to be closed when somebody falls ill. */
export const daysAhead = 56;

export interface Times {
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
}

/** Whole talks only: what is left over at the end stays free of them. */
export function cut({ startsAt, endsAt }: Times, minutes: number): readonly Times[] {
  const [from, until] = [minutesOf(startsAt), minutesOf(endsAt)];
  const count = Math.max(0, Math.floor((until - from) / minutes));
  return Array.from({ length: count }, (_, index) => ({
    startsAt: timeAfter(from + index * minutes),
    endsAt: timeAfter(from + (index + 1) * minutes),
  }));
}

const timeAfter = (minutes: number): LocalTime =>
  time(`${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`);

/** The slots that a series brings from this day on, as far ahead as they are made. */
export function slotsOf(series: SlotSeries, today: LocalDate, holidays: Holidays): readonly Omit<Slot, "id">[] {
  const last = addDays(today, daysAhead);
  const to = series.endedOn !== null && series.endedOn < last ? series.endedOn : last;
  const from = series.rule.from > today ? series.rule.from : today;
  const { officeId, employerId, staffId, placeId, placeName, example } = series;
  const what = {
    officeId,
    employerId,
    staffId,
    placeId,
    placeName,
    example,
    seriesId: series.id,
    state: "frei" as const,
  };
  return expand(series.rule, { from, to, holidays }).flatMap(({ date, starts, ends }) =>
    starts === null || ends === null
      ? []
      : cut({ startsAt: starts, endsAt: ends }, series.minutes).map((times) => ({ ...what, ...times, onDay: date })),
  );
}
