import { z } from "zod";
import { addMonths, day, daysInMonth, type LocalDate } from "#platform/dates/local-date.ts";

/** What the page is asked for, as it stands in the address; what makes no sense is left out. */
export const OfficeQuery = z.object({
  jahr: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  quartal: z.coerce.number().int().min(1).max(4).optional().catch(undefined),
  /** The Stadtbezirk of an office; without it the whole city, or one's own office. */
  buero: z.uuid().optional().catch(undefined),
  standort: z.uuid().optional().catch(undefined),
});
export type OfficeQuery = z.output<typeof OfficeQuery>;

/** A year or a quarter of it, as far as it has gone. */
export interface Span {
  readonly year: number;
  readonly quarter: number | undefined;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The last day that is counted: of a span that goes on, today. */
  readonly until: LocalDate;
}

export function spanOf(year: number, quarter: number | undefined, today: LocalDate): Span {
  const [first, last] = quarter === undefined ? [1, 12] : [3 * quarter - 2, 3 * quarter];
  const from = day(`${year}-${two(first)}-01`);
  const to = day(`${year}-${two(last)}-${daysInMonth(year, last)}`);
  return { year, quarter, from, to, until: to < today ? to : today };
}

/** The same stretch a year earlier: a span that goes on is compared with as much of the year before. */
export function yearBefore({ year, quarter, from, to, until }: Span): Span {
  return {
    year: year - 1,
    quarter,
    from: addMonths(from, -12),
    to: addMonths(to, -12),
    until: until === to ? spanOf(year - 1, quarter, until).to : addMonths(until, -12),
  };
}

const two = (number: number): string => String(number).padStart(2, "0");

/** The address of the page with these wishes. */
export function officeAddress(query: OfficeQuery, path = officePath): string {
  const given = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(Object.fromEntries(given))}`;
}

export const officePath = "/arbeit/zahlen/seniorenbueros";
