import type { Holidays } from "#platform/dates/holidays.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { type DateRecord, materialise, type SeriesAt } from "./materialise.ts";

export interface DatePlan {
  readonly put: readonly DateRecord[];
  /** Ids of rows that go. */
  readonly remove: readonly string[];
}

interface Known {
  /** The rows of the series that lie ahead, by day or by original day. */
  readonly known: readonly DateRecord[];
  readonly today: LocalDate;
  readonly until: LocalDate;
  readonly holidays: Holidays;
}

/**
 * What must happen to the rows when a series changed. Days before today stay as they were, whatever the rule says now;
 * a date that was moved from the past into the future is kept while its override is.
 */
export function planDates(series: SeriesAt, { known, today, until, holidays }: Known): DatePlan {
  const took = new Set(known.filter(({ day }) => day < today).map(({ originalDay }) => originalDay));
  const open = known.filter(({ day }) => day >= today);
  const wanted = [
    ...open.flatMap((row) => (row.originalDay < today ? fromThePast(series, row, holidays) : [])),
    ...materialise(series, { from: today, to: until, holidays }).filter(({ originalDay }) => !took.has(originalDay)),
  ];
  const wantedDays = new Set(wanted.map(({ originalDay }) => originalDay));
  const before = new Map(open.map((row) => [row.originalDay, row]));
  return {
    put: wanted
      .map((row) => asKnown(before.get(row.originalDay), row))
      .filter((row) => !same(before.get(row.originalDay), row)),
    remove: open.filter(({ originalDay }) => !wantedDays.has(originalDay)).map(({ id }) => id),
  };
}

function fromThePast(series: SeriesAt, row: DateRecord, holidays: Holidays): readonly DateRecord[] {
  const { originalDay } = row;
  const again = materialise(series, { from: originalDay, to: originalDay, holidays });
  if (again.length > 0) return again;
  return series.rule.overrides.some(({ on }) => on === originalDay) ? [row] : [];
}

/** The row keeps its id. A moved date that is cancelled stays on the day where people would come and find nobody. */
function asKnown(before: DateRecord | undefined, row: DateRecord): DateRecord {
  if (before === undefined) return row;
  const { id, day, starts, ends, placeId, stadtbezirkId } = before;
  const wasMoved = day !== before.originalDay;
  return row.status === "cancelled" && wasMoved
    ? { ...row, id, day, starts, ends, placeId, stadtbezirkId }
    : { ...row, id };
}

const compared = ["day", "starts", "ends", "status", "note", "placeId", "stadtbezirkId"] as const;

const same = (before: DateRecord | undefined, after: DateRecord): boolean =>
  before !== undefined && compared.every((field) => before[field] === after[field]);
