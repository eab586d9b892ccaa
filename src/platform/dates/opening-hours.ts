import { z } from "zod";
import type { Holidays } from "./holidays.ts";
import {
  type LocalDate,
  type LocalTime,
  type Weekday,
  addDays,
  dayNumberOf,
  isLocalTime,
  localDate,
} from "./local-date.ts";
import { localTime, partsOf, weekday, weekdayOf } from "./local-date.ts";
import { nthWeekdayOf } from "./series-days.ts";
import { nthWeekday } from "./series-rule.ts";

const notBeforeStart = { path: ["to"], error: "platform.dates.ends-before-start" };
const endsLater = ({ from, to }: { readonly from: string; readonly to: string | null }): boolean =>
  to === null || to > from || to === "00:00";

/** `to` is null where a text says only "ab 12 Uhr"; "00:00" is midnight. */
const hours = z.object({ from: localTime, to: localTime.nullable() });
export type OpeningInterval = z.infer<typeof hours>;

const valid = {
  validFrom: localDate.nullable().default(null),
  validUntil: localDate.nullable().default(null),
  /** What is open then, where it is not the whole house: "Marktcafé". */
  label: z.string().nullable().default(null),
};

const openingRule = z.discriminatedUnion("kind", [
  z
    .object({ kind: z.literal("weekly"), weekdays: z.array(weekday).min(1), ...hours.shape, ...valid })
    .refine(endsLater, notBeforeStart),
  z
    .object({ kind: z.literal("monthly-nth-weekday"), nth: nthWeekday, weekday, ...hours.shape, ...valid })
    .refine(endsLater, notBeforeStart),
  /** A sentence such as "Einmal in der Woche bis 22:00 Uhr"; `maybe` is when the house may be open because of it. */
  z.object({
    kind: z.literal("note"),
    text: z.string().min(1),
    maybe: z
      .object({ weekdays: z.array(weekday), from: localTime, to: localTime })
      .nullable()
      .default(null),
  }),
]);
export type OpeningRule = z.infer<typeof openingRule>;

const exception = z.object({
  from: localDate,
  until: localDate,
  /** None: closed. */
  hours: z.array(hours.refine(endsLater, notBeforeStart)),
  reason: z.string().nullable().default(null),
});

export const OpeningHours = z.object({
  rules: z.array(openingRule),
  exceptions: z.array(exception).default([]),
  onPublicHolidays: z.enum(["closed", "open"]).default("closed"),
});
export type OpeningHours = z.infer<typeof OpeningHours>;

export interface OpeningDay {
  readonly intervals: readonly OpeningInterval[];
  /** Why the day is not as usual: the exception's reason or the holiday's name. */
  readonly reason: string | null;
}

/** An exception counts more than a holiday, a holiday more than the rules. */
export function openingOn(opening: OpeningHours, date: LocalDate, holidays: Holidays): OpeningDay {
  const special = opening.exceptions.find(({ from, until }) => from <= date && date <= until);
  if (special) return { intervals: special.hours, reason: special.reason };
  const holiday = opening.onPublicHolidays === "closed" ? holidays.publicHolidayOn(date) : undefined;
  if (holiday !== undefined) return { intervals: [], reason: holiday };
  const intervals = opening.rules.flatMap((rule) =>
    rule.kind !== "note" && appliesOn(rule, date) ? [{ from: rule.from, to: rule.to }] : [],
  );
  return { intervals: joined(intervals), reason: null };
}

function appliesOn(rule: Exclude<OpeningRule, { kind: "note" }>, date: LocalDate): boolean {
  if (rule.validFrom !== null && date < rule.validFrom) return false;
  if (rule.validUntil !== null && date > rule.validUntil) return false;
  if (rule.kind === "weekly") return rule.weekdays.includes(weekdayOf(date));
  const { year, month } = partsOf(date);
  return nthWeekdayOf(year, month, rule) === dayNumberOf(date);
}

/** Two offers at the same time are one opening. */
function joined(intervals: readonly OpeningInterval[]): OpeningInterval[] {
  const found: OpeningInterval[] = [];
  for (const { from, to } of intervals.toSorted((one, other) => one.from.localeCompare(other.from))) {
    const last = found.at(-1);
    if (last && last.to !== null && from <= closing(last.to)) {
      if (to === null || closing(to) > closing(last.to)) found[found.length - 1] = { from: last.from, to };
    } else found.push({ from, to });
  }
  return found;
}

/** For comparisons: midnight as an end comes after every time. */
function closing(to: LocalTime): string {
  return to === "00:00" ? "24:00" : to;
}

export interface OpenNow {
  readonly state: "open" | "closed" | "unknown";
  /** When it closes, if it is open. */
  readonly until?: LocalTime;
  /** The next opening after now, looked for in the coming five weeks. */
  readonly opensNext?: { readonly date: LocalDate; readonly from: LocalTime };
}

interface Moment {
  readonly date: LocalDate;
  readonly time: LocalTime;
}

/** "Unknown" where only a sentence speaks of this time, or where nobody said when it closes. */
export function openNow(opening: OpeningHours, at: Moment, holidays: Holidays): OpenNow {
  const day = openingOn(opening, at.date, holidays);
  const opensNext = nextOpening(opening, at, holidays);
  const next = opensNext ? { opensNext } : {};
  const running = day.intervals.find(({ from, to }) => from <= at.time && (to === null || at.time < closing(to)));
  if (running)
    return running.to === null ? { state: "unknown", ...next } : { state: "open", until: running.to, ...next };
  const usual =
    day.reason === null && !opening.exceptions.some(({ from, until }) => from <= at.date && at.date <= until);
  return { state: usual && mayBeOpen(opening, at) ? "unknown" : "closed", ...next };
}

function mayBeOpen({ rules }: OpeningHours, at: Moment): boolean {
  const today: Weekday = weekdayOf(at.date);
  const notes = rules.filter((rule) => rule.kind === "note");
  if (notes.length === rules.length) return true;
  return notes.some(
    ({ maybe }) => maybe?.weekdays.includes(today) && maybe.from <= at.time && at.time < closing(maybe.to),
  );
}

function nextOpening(opening: OpeningHours, at: Moment, holidays: Holidays): OpenNow["opensNext"] {
  for (let ahead = 0; ahead <= 35; ahead++) {
    const date = addDays(at.date, ahead);
    const found = openingOn(opening, date, holidays).intervals.find(({ from }) => ahead > 0 || from > at.time);
    if (found && isLocalTime(found.from)) return { date, from: found.from };
  }
  return undefined;
}
