import type { LocalDate, LocalTime } from "#platform/dates/local-date.ts";
import type { SeriesOverride, SeriesRule } from "#platform/dates/series-rule.ts";
import { expand } from "#platform/dates/series.ts";
import type { Holidays } from "#platform/dates/holidays.ts";
import { Refusal, refuse } from "#platform/refusal/refusal.ts";
import type { OfferRecord, SeriesRecord } from "../offer/offer-record.ts";
import { dayOf } from "../series/end-series.ts";
import { overrideOn, withOverride, withoutOverride } from "../series/overrides.ts";
import { seriesOf } from "../series/series-rules.ts";

/** One date of an offer as it is now. */
export interface OfferDate {
  readonly id: string;
  readonly seriesId: string;
  readonly originalDay: LocalDate;
  readonly day: LocalDate;
  readonly starts: LocalTime | null;
  readonly ends: LocalTime | null;
  readonly status: "planned" | "moved" | "cancelled";
  readonly note: string | null;
  readonly placeId: string | null;
}

/** When and where a date takes place instead. */
export interface Instead {
  readonly day: LocalDate;
  readonly starts: LocalTime | null;
  readonly ends: LocalTime | null;
  /** Null is where the series takes place. */
  readonly placeId: string | null;
}

/** What somebody saw when they decided about a date; another value means that somebody else was quicker. */
export const standOf = ({ status, day, starts, ends, placeId }: OfferDate): string =>
  [status, day, starts, ends, placeId].join("|");

/** What was, was: only the day itself and those ahead can be changed. */
export function requireAhead({ day }: Pick<OfferDate, "day">, today: LocalDate): void {
  if (day < today) throw refuse("offers.date.past");
}

export function requireSeen(date: OfferDate, seen: string): void {
  if (standOf(date) !== seen) throw new Refusal("platform.changed-meanwhile", 409);
}

export function cancel(offer: OfferRecord, { seriesId, originalDay }: OfferDate, reason: string): OfferRecord {
  return withRule(offer, seriesId, (rule) => withOverride(rule, { kind: "cancelled", on: originalDay, reason }));
}

export function move(offer: OfferRecord, date: OfferDate, instead: Instead, reason: string | null): OfferRecord {
  const series = seriesOf(offer, date.seriesId);
  const override = overrideFor(offer, series, date.originalDay, { instead, reason });
  return withRule(offer, series.id, (rule) =>
    override ? withOverride(rule, override) : withoutOverride(rule, date.originalDay),
  );
}

/** Undefined when all is as the series says: moving a date back takes the override away. */
function overrideFor(
  offer: OfferRecord,
  { rule, placeId: usualPlace }: SeriesRecord,
  on: LocalDate,
  { instead, reason }: { readonly instead: Instead; readonly reason: string | null },
): SeriesOverride | undefined {
  const { day, starts, ends } = instead;
  const isElsewhere = instead.placeId !== null && instead.placeId !== (usualPlace ?? offer.placeId);
  const isAtOtherTime = starts !== rule.starts || ends !== rule.ends;
  const to = {
    ...(isAtOtherTime && { times: { starts, ends } }),
    ...(isElsewhere && instead.placeId !== null && { placeId: instead.placeId }),
  };
  if (day !== on) return { kind: "moved", on, reason, to: { ...to, date: day } };
  return isElsewhere || isAtOtherTime ? { kind: "changed", on, reason, to } : undefined;
}

export function restore(offer: OfferRecord, { seriesId, originalDay }: OfferDate): OfferRecord {
  if (!overrideOn(seriesOf(offer, seriesId).rule, originalDay)) throw refuse("offers.date.nothing-to-restore");
  return withRule(offer, seriesId, (rule) => withoutOverride(rule, originalDay));
}

export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Cancels every date that would take place in the span; says how many. */
export function cancelSpan(
  offer: OfferRecord,
  span: Span,
  reason: string,
  holidays: Holidays,
): { readonly offer: OfferRecord; readonly count: number } {
  let count = 0;
  const series = offer.series.map((each) => {
    const days = daysIn(each.rule, { ...span, holidays });
    count += days.length;
    return days.length === 0
      ? each
      : { ...each, rule: days.reduce((rule, on) => withOverride(rule, { kind: "cancelled", on, reason }), each.rule) };
  });
  return { offer: { ...offer, series }, count };
}

/** The original days of the dates that take place in the span, moved ones included. */
function daysIn(rule: SeriesRule, { from, to, holidays }: Span & { readonly holidays: Holidays }): LocalDate[] {
  const takesPlace = (day: LocalDate) => day >= from && day <= to;
  const usual = expand(rule, { from, to, holidays }).filter(
    ({ status, date }) => status !== "cancelled" && takesPlace(date),
  );
  const movedIn = rule.overrides.filter(
    (each) => each.kind === "moved" && !takesPlace(each.on) && takesPlace(dayOf(each)),
  );
  return [...usual.map(({ originalDate }) => originalDate), ...movedIn.map(({ on }) => on)];
}

function withRule(offer: OfferRecord, seriesId: string, change: (rule: SeriesRule) => SeriesRule): OfferRecord {
  return {
    ...offer,
    series: offer.series.map((each) => (each.id === seriesId ? { ...each, rule: change(each.rule) } : each)),
  };
}
