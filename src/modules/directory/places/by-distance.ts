import type { Origin } from "#modules/places/index.ts";
import { distanceMetres } from "#platform/geo/point.ts";
import type { ListedPlace } from "./listed-place.ts";

/** About 65 minutes on foot for an older person: beyond it, "near" would not be honest. */
export const nearMetres = 3000;

/**
 * Places within reach, closest first, across the borders of districts; then those of the district whose spot nobody has
 * entered: they may be the closest of all.
 */
export function byDistance(
  places: readonly ListedPlace[],
  origin: Origin,
  stadtbezirke: readonly string[],
): ListedPlace[] {
  const measured = places.flatMap((listed) => {
    const { lat, lon } = listed.place;
    if (lat === null || lon === null) return [];
    const metres = distanceMetres(origin.point, { lat, lon });
    return metres <= nearMetres ? [{ ...listed, metres }] : [];
  });
  const somewhere = places.filter(
    ({ place }) => place.lat === null && place.stadtbezirkId !== null && stadtbezirke.includes(place.stadtbezirkId),
  );
  return [...measured.toSorted((one, other) => one.metres - other.metres), ...somewhere];
}
