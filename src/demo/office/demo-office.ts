import type { Areas } from "#cities/areas.ts";
import type { City } from "#cities/city.ts";
import type { DemoPlace } from "#cities/demo-place.ts";
import { areaIdOf } from "#modules/places/index.ts";
import { idOf } from "#platform/database/ids.ts";
import { associationEmployer, counsellorKey, municipalEmployer, perOffice } from "../demo-staff.ts";
import { placeIdOf } from "../place-rows.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** An office with all that its records point to; its id is that of the Stadtbezirk. */
export interface DemoOffice extends Named {
  readonly sites: readonly string[];
  readonly staff: readonly { readonly id: string; readonly employerId: string }[];
  readonly quarters: readonly Named[];
  readonly postcodes: readonly string[];
  /** Where it holds hours and events away from its own door. */
  readonly venues: readonly Named[];
  /** Its share of the work: more quarters, more people. */
  readonly weight: number;
}

export function demoOffices({ areas, postcodes }: Areas, places: readonly DemoPlace[]): readonly DemoOffice[] {
  return areas
    .filter(({ level }) => level === "stadtbezirk")
    .map(({ id, name }) => {
      const quarters = areas.filter(({ parentId }) => parentId === id);
      const inside = new Set([id, ...quarters.map((each) => each.id)]);
      const here = places.filter(({ stadtbezirk, status }) => stadtbezirk === id && status === "aktiv");
      return {
        id: areaIdOf(id),
        name,
        sites: here.filter(({ kind }) => kind === "seniorenbuero").map(({ naturalKey }) => placeIdOf(naturalKey)),
        staff: Array.from({ length: perOffice }, (_, number) => ({
          id: idOf("account", counsellorKey(name, number)),
          employerId: number % 2 === 0 ? municipalEmployer : associationEmployer,
        })),
        quarters: quarters.map((each) => ({ id: areaIdOf(each.id), name: each.name })),
        postcodes: postcodes
          .filter(({ areaIds }) => areaIds.some((each) => inside.has(each)))
          .map((each) => each.postcode),
        venues: here
          .filter(({ kind }) => kind !== "seniorenbuero")
          .map(({ naturalKey, name: venue }) => ({ id: placeIdOf(naturalKey), name: venue })),
        weight: 1 + 0.1 * Math.min(quarters.length, 8),
      };
    });
}

/** Numbers that lead nowhere: no subscriber's begins with three zeros. */
export const demoPhone = ({ centralPhone }: City, number: number): string =>
  `${centralPhone.display.split(" ")[0] ?? ""} 000${String(number).padStart(4, "0")}`;
