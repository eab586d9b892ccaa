import type { PublicPlace } from "#modules/places/index.ts";
import { openingOf, openToday, publicHolidays, type Moment, type OpenToday } from "./open-today.ts";
import type { PlaceFilter } from "./place-filter.ts";

/** A place and whether it is open, seen from now. */
export interface ListedPlace {
  readonly place: PublicPlace;
  readonly open: OpenToday;
}

/** One page of places, and how many are left with one more wish. */
export interface PlaceList {
  readonly total: number;
  readonly rows: readonly ListedPlace[];
  /** What fits but has closed for good. */
  readonly closed: readonly PublicPlace[];
  readonly stepFree: number;
  readonly openNow: number;
  readonly openToday: number;
  readonly meeting: number;
  readonly offices: number;
}

/** The published counts are of places that work; one that pauses or has gone does not count. */
export const isCounted = ({ counted, status }: Pick<PublicPlace, "counted" | "status">): boolean =>
  counted && status === "aktiv";

export function openOf(place: PublicPlace, now: Moment): OpenToday {
  return openToday(openingOf(place), now, publicHolidays());
}

export function fitsOpening({ place, open }: ListedPlace, wish: PlaceFilter["offen"]): boolean {
  if (wish === undefined) return true;
  if (place.status !== "aktiv") return false;
  return open.state === "open" || (wish === "heute" && open.state === "later");
}
