import type { PublicPlace } from "#modules/places/index.ts";
import { openingOf, openToday, publicHolidays, type Moment, type OpenToday } from "./open-today.ts";
import type { PlaceFilter } from "./place-filter.ts";

/** A place and whether it is open, seen from now. */
export interface ListedPlace {
  readonly place: PublicPlace;
  readonly open: OpenToday;
  /** The straight line from where the visitor asked; undefined when nobody asked or the spot is unknown. */
  readonly metres?: number;
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

export const works = ({ status }: Pick<PublicPlace, "status">): boolean => status === "aktiv";

/** The published counts are of places that work; one that pauses or has gone does not count. */
export const isCounted = (place: Pick<PublicPlace, "counted" | "status">): boolean => place.counted && works(place);

export function openOf(place: PublicPlace, now: Moment): OpenToday {
  return openToday(openingOf(place), now, publicHolidays());
}

export function fitsOpening({ place, open }: ListedPlace, wish: PlaceFilter["offen"]): boolean {
  if (wish === undefined) return true;
  if (!works(place)) return false;
  return open.state === "open" || (wish === "heute" && open.state === "later");
}
