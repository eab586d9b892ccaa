import { dateOf, dayNumberOf, type LocalDate, type LocalTime } from "#platform/dates/local-date.ts";
import { toRRule } from "#platform/dates/rrule.ts";
import { ruleDays } from "#platform/dates/series-days.ts";
import { seriesInWords } from "#platform/dates/series-in-words.ts";
import type { SeriesRule } from "#platform/dates/series-rule.ts";
import { opendataDe as t } from "../texts/opendata-de.ts";
import { partId } from "./parts.ts";

/** A series as it is published. */
export interface PublishedSeries {
  readonly id: string;
  readonly serviceId: string;
  readonly serviceAtLocationId: string | null;
  readonly rule: SeriesRule;
}

/** A date to come of a series that no rule says completely. */
export interface LooseDate {
  readonly id: string;
  readonly day: LocalDate;
  readonly starts: LocalTime | null;
  readonly ends: LocalTime | null;
}

/** When a service takes place, as HSDS says it. */
export interface Schedule {
  readonly id: string;
  readonly service_id: string;
  readonly service_at_location_id: string | undefined;
  readonly description: string;
  readonly notes: string;
}

interface Setting {
  readonly today: LocalDate;
  readonly link: string;
}

/** HSDS takes weekly and monthly rules after RFC 5545; of everything else the dates to come are listed one by one. */
export function schedulesOf(
  series: PublishedSeries,
  dates: readonly LooseDate[],
  { today, link }: Setting,
): readonly Schedule[] {
  const { id, rule } = series;
  const parts = rulePartsOf(rule);
  const common = {
    service_id: series.serviceId,
    service_at_location_id: series.serviceAtLocationId ?? undefined,
    description: seriesInWords(rule, today, "de"),
    schedule_link: link,
    notes: notesOf(rule, today),
  };
  if (parts) return [{ id, ...common, ...parts, ...hours(rule.starts, rule.ends) }];
  return dates.map(({ id: dateId, day, starts, ends }) => ({
    id: partId("schedule", dateId),
    ...common,
    valid_from: day,
    valid_to: day,
    dtstart: day,
    ...hours(starts, ends),
  }));
}

/** Whether the rule stands for itself, so that no dates have to be read. */
export const saysItself = (rule: SeriesRule): boolean => rule.kind !== "yearly" && toRRule(rule) !== undefined;

function rulePartsOf(rule: SeriesRule) {
  const text = saysItself(rule) ? toRRule(rule) : undefined;
  if (text === undefined) return undefined;
  const parts = new Map(text.split(";").map((part): [string, string] => splitAt(part, "=")));
  const freq = parts.get("FREQ");
  return {
    freq,
    interval: Number(parts.get("INTERVAL") ?? 1),
    byday: parts.get("BYDAY"),
    bymonthday: parts.get("BYMONTHDAY"),
    count: rule.count ?? undefined,
    dtstart: firstDay(rule),
    valid_from: firstDay(rule),
    until: rule.until ?? undefined,
    valid_to: rule.until ?? undefined,
    ...(freq === "WEEKLY" && { wkst: "MO" }),
  };
}

/** RFC 5545 wants DTSTART to be the first date; ours may be the day from which the rule counts. */
function firstDay(rule: SeriesRule): LocalDate {
  const from = dayNumberOf(rule.from);
  const [first] = ruleDays(rule, from, from + yearsAhead);
  return first === undefined ? rule.from : dateOf(first);
}
const yearsAhead = 3 * 366;

/** Times on the clock of the place: a fixed offset would be an hour wrong for half of the year. */
export const hours = (starts: LocalTime | null, ends: LocalTime | null) => ({
  opens_at: starts ?? undefined,
  closes_at: ends ?? undefined,
});

/** Single days that are called off or moved are said in words: HSDS has no field for them. */
function notesOf({ overrides }: SeriesRule, today: LocalDate): string {
  const off = overrides.filter(({ kind, on }) => kind === "cancelled" && on >= today).map(({ on }) => on);
  const moved = overrides.flatMap((each) =>
    each.kind === "moved" && each.on >= today && each.to.date ? [{ on: each.on, to: each.to.date }] : [],
  );
  return [
    t["opendata.hsds.local-time"],
    ...off.map((on) => t["opendata.hsds.called-off"]({ on })),
    ...moved.map((each) => t["opendata.hsds.moved"](each)),
  ].join(" ");
}

function splitAt(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return [text.slice(0, at), text.slice(at + 1)];
}
