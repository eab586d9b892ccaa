import {
  addDays,
  datesBetween,
  daysBetween,
  isLocalDate,
  isLocalTime,
  type LocalDate,
  type LocalTime,
  weekdayOf,
} from "#platform/dates/local-date.ts";
import { fromRRule } from "#platform/dates/rrule.ts";
import { expand, type SeriesOverride, type SeriesRule } from "#platform/dates/series.ts";
import type { RowProblem } from "#platform/imports/definition.ts";
import type { LocalMoment } from "#platform/imports/values/moment.ts";
import { checked, type ImportDay } from "../series/series-of-row.import.ts";
import type { Instance } from "./instances.import.ts";

export interface EventRow {
  uid: string;
  summary: string;
  description: string;
  location: string;
  dtstart: LocalMoment;
  dtend: LocalMoment;
  rrule: string;
  exdates: readonly string[];
  recurrenceId: string;
  status: string;
  categories: readonly string[];
  /** The zone whose clock a series follows, when it is not ours. */
  foreignClock: string;
  instances: readonly Instance[];
}

type EventReading =
  | { readonly kind: "rule"; readonly rule: SeriesRule }
  | { readonly kind: "problem"; readonly problem: RowProblem<EventRow> };

const wrong = (column: keyof EventRow, reason: string, details?: Readonly<Record<string, unknown>>): EventReading => ({
  kind: "problem",
  problem: { column, reason, ...(details && { details }) },
});

/** No event of a guide for visitors goes on longer day and night; whoever means an exhibition says its days. */
const mostDays = 31;

interface Span {
  readonly from: LocalDate;
  /** The last day of an event over whole days. */
  readonly to: LocalDate;
  readonly starts: LocalTime | null;
  readonly ends: LocalTime | null;
}

/** When an event takes place, as a rule of ours that says all of it – or why there is none. */
export function seriesOfEvent(
  row: Partial<EventRow>,
  day: ImportDay,
  placeOf: (location: string) => string | undefined,
): EventReading {
  if (row.status === "CANCELLED") return wrong("status", "offers.calendar.cancelled");
  const span = spanOf(row);
  if ("reason" in span) return wrong("dtend", span.reason);
  if (row.rrule === undefined) {
    const dates = datesBetween(span.from, span.to);
    return inForce({ kind: "dates", dates, from: span.from, starts: span.starts, ends: span.ends }, day);
  }
  if (row.foreignClock !== undefined)
    return wrong("rrule", "offers.calendar.foreign-clock", { zone: row.foreignClock });
  if (span.to !== span.from) return wrong("dtend", "offers.calendar.several-days");
  const rule = fromRRule(inOurWords(row.rrule, span.from), span);
  if (!rule) return wrong("rrule", "offers.calendar.rule", { rule: row.rrule });
  const first = { from: span.from, to: span.from, holidays: day.holidays };
  if (expand(rule, first).length === 0) return wrong("dtstart", "offers.calendar.start-off-rule", { date: span.from });
  return inForce({ ...rule, overrides: overridesOf(row, span, placeOf) }, day);
}

function inForce(raw: object, day: ImportDay): EventReading {
  const read = checked(raw, day);
  if (read.kind === "rule") return read;
  return wrong("dtstart", read.kind === "problem" ? read.problem.reason : "offers.series.no-dates");
}

function spanOf({ dtstart, dtend }: Partial<EventRow>): Span | { readonly reason: string } {
  const from = dayIn(dtstart);
  if (from === undefined) return { reason: "imports.value.moment" };
  const starts = timeIn(dtstart);
  const end = dayIn(dtend) ?? from;
  if (starts === null) {
    // The end of whole days is the first day after.
    const to = end > from ? addDays(end, -1) : from;
    return daysBetween(from, to) < mostDays ? { from, to, starts, ends: null } : { reason: "offers.calendar.too-long" };
  }
  const ends = timeIn(dtend);
  if (end === from) return { from, to: from, starts, ends: ends === starts ? null : ends };
  if (ends === "00:00" && end === addDays(from, 1)) return { from, to: from, starts, ends };
  return { reason: "offers.calendar.over-night" };
}

const dayIn = (moment: LocalMoment | undefined): LocalDate | undefined =>
  moment && isLocalDate(moment.date) ? moment.date : undefined;
const timeIn = (moment: LocalMoment | undefined): LocalTime | null =>
  moment?.time !== undefined && isLocalTime(moment.time) ? moment.time : null;

const everyDay = "MO,TU,WE,TH,FR,SA,SU";

/** Two ways to say the same: every day is weekly on all days, and where weeks begin matters only to Sundays. */
function inOurWords(rrule: string, from: LocalDate): string {
  let parts = rrule.split(";");
  const hasDays = parts.some((part) => part.startsWith("BYDAY="));
  const daily = parts.includes("FREQ=DAILY") && !parts.some((part) => /^INTERVAL=(?!1$)/.test(part));
  if (daily) {
    parts = parts.map((part) => (part === "FREQ=DAILY" ? "FREQ=WEEKLY" : part));
    if (!hasDays) parts.push(`BYDAY=${everyDay}`);
  }
  const sundays = weekdayOf(from) === 7 || parts.some((part) => /^BYDAY=.*SU/.test(part));
  return parts.filter((part) => sundays || !/^WKST=(MO|SU)$/.test(part)).join(";");
}

function overridesOf(
  { exdates = [], instances = [], location }: Partial<EventRow>,
  span: Span,
  placeOf: (location: string) => string | undefined,
): SeriesOverride[] {
  const cancelled = exdates.map((text) => text.slice(0, 10)).filter((date) => isLocalDate(date));
  const changed = instances.flatMap((each) =>
    overrideOf(each, span, each.location === (location ?? "") ? undefined : placeOf(each.location)),
  );
  const told = new Set(changed.map(({ on }) => on));
  const left = [...new Set(cancelled)].filter((on) => !told.has(on));
  const all: SeriesOverride[] = [...changed, ...left.map((on) => ({ kind: "cancelled" as const, on, reason: null }))];
  return all.toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

function overrideOf(instance: Instance, { starts, ends }: Span, placeId: string | undefined): SeriesOverride[] {
  const { on, date } = instance;
  if (instance.cancelled || date === null) return [{ kind: "cancelled", on, reason: null }];
  const sameTimes = instance.starts === starts && instance.ends === ends;
  const to = {
    ...(!sameTimes && { times: { starts: instance.starts, ends: instance.ends } }),
    ...(placeId !== undefined && { placeId }),
  };
  if (date !== on) return [{ kind: "moved", on, reason: null, to: { ...to, date } }];
  return Object.keys(to).length === 0 ? [] : [{ kind: "changed", on, reason: null, to }];
}
