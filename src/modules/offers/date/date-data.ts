import { instantOf } from "#platform/dates/clock.ts";
import { time } from "#platform/dates/local-date.ts";
import type { DateFilter } from "./date-filter.ts";
import type { DateRow } from "./list-dates.store.ts";

/** The list as data, after the contract of the product: best first, 404 never, numbers exact. */
export function dataOf(
  rows: readonly DateRow[],
  total: number,
  { seite, groesse }: Pick<DateFilter, "seite" | "groesse">,
) {
  return { total, page: seite, pages: Math.max(1, Math.ceil(total / groesse)), items: rows.map(itemOf) };
}

export function itemOf(row: DateRow) {
  return {
    type: "offer" as const,
    title: row.title,
    url: `/angebote/${row.slug}`,
    ...(row.place !== null && { place: { name: row.place, kind: row.placeKind, stadtbezirk: row.stadtbezirk } }),
    next: instantOf(row.day, row.starts ?? time("00:00")),
    ...(row.ends !== null && { ends: row.ends }),
    status: row.status,
    example: row.example,
    ...(row.confirmedOn !== null && { confirmedOn: row.confirmedOn }),
  };
}
