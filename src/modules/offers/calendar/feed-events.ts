import type { CalendarEvent, Moment } from "#platform/calendar/write-calendar.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { FeedDate, FeedPlace, FeedSeries } from "./feed.ts";
import { placeInWords, textOf, titleOf } from "./feed-in-words.ts";
import { shapeOf, type SeriesShape } from "./series-shape.ts";

export interface FeedAround {
  readonly places: ReadonlyMap<string, FeedPlace>;
  readonly today: LocalDate;
  readonly baseUrl: string;
}

/** The events of a series: the series itself, its dates that are not as usual, and those that no rule says. */
export function eventsOf(series: FeedSeries, around: FeedAround): CalendarEvent[] {
  const shape = shapeOf(series.rule, series.dates);
  const alone = (date: FeedDate) => eventOf(series, date, { uid: date.id, around });
  if (shape === undefined) return series.dates.map(alone);
  return [...seriesEvents(series, shape, { uid: series.id, around }), ...shape.strays.map(alone)];
}

interface As {
  readonly uid: string;
  readonly around: FeedAround;
}

function seriesEvents(series: FeedSeries, shape: SeriesShape, as: As): CalendarEvent[] {
  const { rule } = series;
  const starts = rule?.starts ?? null;
  const usual: FeedDate = {
    id: as.uid,
    seriesId: series.id,
    offerId: shape.regular[0]?.offerId ?? "",
    originalDay: shape.first,
    day: shape.first,
    starts,
    ends: rule?.ends ?? null,
    status: "planned",
    note: null,
    placeId: mostOften(shape.regular.map(({ placeId }) => placeId)),
  };
  const at = (day: LocalDate): Moment => ({ day, time: starts });
  return [
    { ...eventOf(series, usual, as), rrule: shape.rrule, except: shape.except.map(at) },
    ...shape.regular
      .filter((date) => !isAs(usual, date))
      .map((date) => ({ ...eventOf(series, date, as), replaces: at(date.originalDay) })),
  ];
}

/** Whether the rule says all about the date. */
function isAs(usual: FeedDate, { originalDay, day, starts, ends, status, note, placeId }: FeedDate): boolean {
  return (
    status === "planned" &&
    note === null &&
    day === originalDay &&
    starts === usual.starts &&
    ends === usual.ends &&
    placeId === usual.placeId
  );
}

function eventOf({ offer }: FeedSeries, date: FeedDate, { uid, around }: As): CalendarEvent {
  const { day, starts, ends, status, placeId } = date;
  const place = placeId === null ? undefined : around.places.get(placeId);
  return {
    uid,
    sequence: offer.version,
    stamp: around.today,
    starts: { day, time: starts },
    ends: starts === null ? null : ends,
    title: titleOf(offer, date),
    text: textOf(offer, date, place),
    place: placeInWords(offer, place),
    url: `${around.baseUrl}/angebote/${offer.slug}`,
    cancelled: status === "cancelled",
  };
}

function mostOften<Value>(values: readonly Value[]): Value | null {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, same]) => ({ value, count: same.length }));
  return counts.toSorted((one, other) => other.count - one.count)[0]?.value ?? null;
}
