import type { Point } from "#platform/geo/point.ts";
import type { PlaceKind, PlaceRow } from "./place-rows.ts";

/** One place of the demo city, real or made up: what its counts and its life need to know of it. */
export interface DemoPlace {
  readonly naturalKey: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Natural key of the area tree. */
  readonly stadtbezirk: string | null;
  /** Whether it is among the counts that the city published. */
  readonly counted: boolean;
  readonly example: boolean;
  readonly status: PlaceRow["status"];
}

/** A place that was made up and is called "Beispiel"; a real one is known by its row alone. */
export interface ExamplePlace extends DemoPlace {
  readonly example: true;
  readonly stadtbezirk: string;
  readonly traeger: string | null;
  readonly street: string;
  readonly quarter: string;
  readonly point: Point;
  readonly openingHoursText: string | null;
  readonly sourceName: string;
  readonly accessibility: Accessibility;
  readonly rooms: readonly DemoRoom[];
}

/** Null: nobody has looked. That is neither yes nor no. */
export interface Accessibility {
  readonly stepFreeEntrance: boolean | null;
  readonly accessibleToilet: boolean | null;
  readonly lift: boolean | null;
  readonly hearingLoop: boolean | null;
  readonly accessibleParking: boolean | null;
}

export interface DemoRoom {
  readonly name: string;
  readonly squareMetres: number;
  readonly seats: number;
  readonly kitchen: boolean;
  readonly stepFree: boolean | null;
}

export function realPlace({ id, name, kind, city_district, counted, status }: PlaceRow, cityId: string): DemoPlace {
  const stadtbezirk = city_district && `${cityId}/stadtbezirk/${city_district}`;
  return { naturalKey: `${cityId}/place/${id}`, name, kind, stadtbezirk, counted, example: false, status };
}

export const isExample = (place: DemoPlace | ExamplePlace): place is ExamplePlace => "accessibility" in place;
