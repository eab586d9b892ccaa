import { expand } from "#platform/dates/series.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import type { Holidays } from "#platform/dates/holidays.ts";
import { addDays, type LocalDate, type LocalTime, partsOf, weekdayOf } from "#platform/dates/local-date.ts";
import type { Session } from "./session.ts";

export const rhythms = ["einmal", "woche", "zwei-wochen", "monat"] as const;
export type Rhythm = (typeof rhythms)[number];

/** Hours that come again and again; its dates are rows of their own, made some weeks ahead. */
export interface SessionSeries extends Pick<
  Session,
  "id" | "kind" | "officeId" | "placeId" | "placeName" | "staffId" | "substituteId" | "public" | "example" | "version"
> {
  readonly rule: SeriesRule;
  readonly endedOn: LocalDate | null;
}

/** A quarter of a year: long enough to plan duty, short enough that little has to be moved. */
export const daysAhead = 91;

interface Wanted {
  readonly rhythm: Exclude<Rhythm, "einmal">;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly starts: LocalTime;
  readonly ends: LocalTime;
  readonly notInSchoolHolidays: boolean;
}

/** What somebody means who names the first day and "every month": the same weekday of the month, a fifth is the last. */
export function ruleOf({ rhythm, from, until, starts, ends, notInSchoolHolidays }: Wanted): SeriesRule {
  const skip = { publicHolidays: true, schoolHolidays: notInSchoolHolidays };
  const every = { from, until, starts, ends, skip };
  const weekday = weekdayOf(from);
  if (rhythm === "monat") {
    const nth = Math.ceil(partsOf(from).dayOfMonth / 7);
    return SeriesRule.parse({ ...every, kind: "monthly-nth-weekday", nth: nth === 5 ? "last" : nth, weekday });
  }
  return SeriesRule.parse({ ...every, kind: "weekly", interval: rhythm === "woche" ? 1 : 2, weekdays: [weekday] });
}

/** The dates that a series has from this day on, as far ahead as dates are made. */
export function datesOf(series: SessionSeries, today: LocalDate, holidays: Holidays): readonly Omit<Session, "id">[] {
  const last = addDays(today, daysAhead);
  const to = series.endedOn !== null && series.endedOn < last ? series.endedOn : last;
  const from = series.rule.from > today ? series.rule.from : today;
  const { kind, officeId, placeId, placeName, staffId, substituteId, example } = series;
  return expand(series.rule, { from, to, holidays }).flatMap(({ originalDate, date, starts, ends }) =>
    starts === null || ends === null
      ? []
      : [
          {
            ...{ kind, officeId, placeId, placeName, staffId, substituteId, example },
            ...{ seriesId: series.id, seriesDay: originalDate, onDay: date, startsAt: starts, endsAt: ends },
            ...{ state: "geplant", reason: null, visitors: null, public: series.public, version: 1 },
          },
        ],
  );
}
