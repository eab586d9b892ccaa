import type { Point } from "#platform/geo/point.ts";
import type { PlaceKind, PlaceRow } from "./place-rows.ts";

/** One place of the demo city, real with its source or made up and called "Beispiel". */
export interface DemoPlace {
  readonly naturalKey: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly traeger: string | null;
  readonly address: { readonly street: string | null; readonly postalCode: string | null } | null;
  /** Natural keys of the area tree. */
  readonly stadtbezirk: string | null;
  readonly quarter: string | null;
  /** Never an invented spot for a real place. */
  readonly point: Point | null;
  readonly phone: string | null;
  readonly otherPhones: readonly string[];
  readonly email: string | null;
  readonly openingHoursText: string | null;
  readonly website: string | null;
  readonly source: { readonly text: string; readonly url: string | null; readonly date: string | null };
  /** Whether it is among the counts that the city published. */
  readonly counted: boolean;
  readonly example: boolean;
  readonly status: PlaceRow["status"];
  readonly accessibility: Accessibility;
  readonly rooms: readonly DemoRoom[];
  readonly note: string | null;
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

export const unknownAccessibility: Accessibility = {
  stepFreeEntrance: null,
  accessibleToilet: null,
  lift: null,
  hearingLoop: null,
  accessibleParking: null,
};

/** A real place as its source describes it; what the source does not say stays unknown. */
export function realPlace(row: PlaceRow, cityId: string): DemoPlace {
  const [phone = null, ...otherPhones] = row.phone;
  const isLink = /^https?:\/\//.test(row.source_url);
  return {
    naturalKey: `${cityId}/place/${row.id}`,
    name: row.name,
    kind: row.kind,
    traeger: row.carrier,
    address: row.street || row.postal_code ? { street: row.street, postalCode: row.postal_code } : null,
    stadtbezirk: row.city_district && `${cityId}/stadtbezirk/${row.city_district}`,
    quarter: null,
    point: null,
    phone,
    otherPhones,
    email: row.email,
    openingHoursText: row.opening_hours,
    website: row.website && (/^https?:/.test(row.website) ? row.website : `https://${row.website}`),
    source: {
      text: isLink ? new URL(row.source_url).hostname : row.source_url,
      url: isLink ? row.source_url : null,
      date: row.source_date,
    },
    counted: row.counted,
    example: false,
    status: row.status,
    accessibility: unknownAccessibility,
    rooms: [],
    note: row.note,
  };
}
