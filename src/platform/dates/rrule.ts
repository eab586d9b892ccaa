import { instantOf, localOf } from "./clock.ts";
import {
  type LocalDate,
  type LocalTime,
  type Weekday,
  addDays,
  day,
  isLocalDate,
  partsOf,
  time,
} from "./local-date.ts";
import { inWeekOrder, weekdayNumbers, weekdayOf } from "./local-date.ts";
import { SeriesRule } from "./series-rule.ts";

const codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/**
 * The rule as RFC 5545 text without "RRULE:", for a DTSTART on the first date of the series. Undefined for what an
 * RRULE cannot say: loose dates, and a count that holidays lengthen (RRULE counts the days that EXDATE removes).
 * Skipped days and overrides are not in it; the feed writes them as EXDATE and RECURRENCE-ID.
 */
export function toRRule(rule: SeriesRule): string | undefined {
  if (rule.kind === "dates") return undefined;
  if (rule.count !== null && (rule.skip.publicHolidays || rule.skip.schoolHolidays)) return undefined;
  const parts = [frequency(rule)];
  if (rule.interval > 1) parts.push(`INTERVAL=${rule.interval}`);
  parts.push(...byDay(rule));
  if (rule.count !== null) parts.push(`COUNT=${rule.count}`);
  if (rule.until !== null) parts.push(`UNTIL=${untilText(rule.until, rule.starts)}`);
  return parts.join(";");
}

function frequency({ kind }: SeriesRule): string {
  if (kind === "weekly") return "FREQ=WEEKLY";
  return kind === "yearly" ? "FREQ=YEARLY" : "FREQ=MONTHLY";
}

function byDay(rule: SeriesRule): string[] {
  switch (rule.kind) {
    case "weekly":
      return [`BYDAY=${inWeekOrder(rule.weekdays).map(codeOf).join(",")}`];
    case "monthly-nth-weekday":
      return [`BYDAY=${rule.nth === "last" ? -1 : rule.nth}${codeOf(rule.weekday)}`];
    case "monthly-day":
      return [`BYMONTHDAY=${rule.dayOfMonth}`];
    default:
      return [];
  }
}

function codeOf(weekday: Weekday): string {
  return codes[weekday - 1] ?? "";
}

/** UNTIL is of DTSTART's kind: a day for all-day dates, else an instant in UTC – here the start on the last day. */
function untilText(until: LocalDate, starts: LocalTime | null): string {
  const compact = (text: string) => text.replaceAll(/[-:]|\.\d+/g, "");
  return starts === null ? compact(until) : compact(new Date(instantOf(until, starts)).toISOString());
}

/** When a series from elsewhere begins: its DTSTART and DTEND. */
export interface RRuleStart {
  readonly from: LocalDate;
  readonly starts: LocalTime | null;
  readonly ends: LocalTime | null;
}

/** Reads an RRULE that one of our kinds says completely; undefined for every other (never half of it). */
export function fromRRule(text: string, { from, starts, ends }: RRuleStart): SeriesRule | undefined {
  const parts = partsOfRRule(text);
  const kind = parts && kindOf(parts, from);
  if (!parts || !kind) return undefined;
  const until = parts.get("UNTIL");
  const lastDay = until === undefined ? null : readUntil(until, starts);
  if (lastDay === undefined) return undefined;
  const read = SeriesRule.safeParse({
    from,
    starts,
    ends,
    ...kind,
    until: lastDay,
    count: numberIn(parts, "COUNT") ?? null,
    interval: numberIn(parts, "INTERVAL") ?? 1,
  });
  return read.success ? read.data : undefined;
}

const understood = new Set(["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "WKST"]);

function partsOfRRule(text: string): ReadonlyMap<string, string> | undefined {
  const pairs = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, "")
    .split(";")
    .filter((part) => part !== "")
    .map((part): [string, string] => {
      const [name = "", value = ""] = part.split("=");
      return [name, value];
    });
  const parts = new Map(pairs);
  const strange = pairs.some(([name, value]) => !understood.has(name) || value === "");
  const otherWeeks = (parts.get("WKST") ?? "MO") !== "MO" && (numberIn(parts, "INTERVAL") ?? 1) !== 1;
  return strange || otherWeeks || parts.size !== pairs.length ? undefined : parts;
}

function kindOf(parts: ReadonlyMap<string, string>, from: LocalDate): Record<string, unknown> | undefined {
  const { month, dayOfMonth } = partsOf(from);
  const byDay = parts.get("BYDAY");
  const byMonthDay = parts.get("BYMONTHDAY");
  const byMonth = parts.get("BYMONTH");
  if (parts.get("FREQ") === "YEARLY") {
    const sameDay = Number(byMonth ?? month) === month && Number(byMonthDay ?? dayOfMonth) === dayOfMonth;
    return sameDay && byDay === undefined && (byMonthDay === undefined || byMonth !== undefined)
      ? { kind: "yearly" }
      : undefined;
  }
  if (byMonth !== undefined || (byDay !== undefined && byMonthDay !== undefined)) return undefined;
  if (parts.get("FREQ") === "WEEKLY" && byMonthDay === undefined) return weeklyKind(byDay, from);
  if (parts.get("FREQ") !== "MONTHLY") return undefined;
  return byDay === undefined
    ? { kind: "monthly-day", dayOfMonth: Number(byMonthDay ?? dayOfMonth) }
    : monthlyKind(byDay);
}

function weeklyKind(byDay: string | undefined, from: LocalDate): Record<string, unknown> | undefined {
  if (byDay === undefined) return { kind: "weekly", weekdays: [weekdayOf(from)] };
  const named = byDay.split(",").map(weekdayOfCode);
  return named.includes(undefined) ? undefined : { kind: "weekly", weekdays: named };
}

function monthlyKind(byDay: string): Record<string, unknown> | undefined {
  const [, nth, code = ""] = /^\+?([1-4]|-1)([A-Z]{2})$/.exec(byDay) ?? [];
  const weekday = weekdayOfCode(code);
  return weekday && { kind: "monthly-nth-weekday", nth: nth === "-1" ? "last" : Number(nth), weekday };
}

function weekdayOfCode(code: string): Weekday | undefined {
  return weekdayNumbers[codes.indexOf(code)];
}

function numberIn(parts: ReadonlyMap<string, string>, name: string): number | undefined {
  const value = parts.get(name);
  return value === undefined ? undefined : Number(value);
}

/** The last day of the series: an UNTIL before that day's start leaves the day out. */
function readUntil(text: string, starts: LocalTime | null): LocalDate | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z?))?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, dayOfMonth, hours, minutes, utc] = match;
  const date = `${year}-${month}-${dayOfMonth}`;
  if (!isLocalDate(date)) return undefined;
  if (hours === undefined) return date;
  const instant = new Date(`${date}T${hours}:${minutes}:00Z`);
  if (Number.isNaN(instant.getTime())) return undefined;
  const last = utc === "Z" ? localOf(instant) : { date: day(date), time: time(`${hours}:${minutes}`) };
  return starts !== null && last.time < starts ? addDays(last.date, -1) : last.date;
}
