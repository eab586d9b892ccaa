import type { Candidate, CityMap } from "#modules/places/index.ts";
import { distanceMetres, type Point } from "#platform/geo/point.ts";
import type { ListedPlace } from "./listed-place.ts";
import type { PlaceFilter } from "./place-filter.ts";

/** From where ways are measured, and what it was called. */
export interface Origin {
  readonly point: Point;
  readonly kind: "haltestelle" | "quartier";
  readonly name: string;
}

/** About 65 minutes on foot for an older person: beyond it, "near" would not be honest. */
export const nearMetres = 3000;

/** A district or a postcode is too large to measure from: its middle says nothing about where somebody stands. */
const exactEnough = { haltestelle: "haltestelle", quartier: "quartier", alltagsname: "quartier" } as const;

export function originOf(
  { stadtbezirk, nahe }: PlaceFilter,
  map: Pick<CityMap, "find" | "nameOf">,
): Origin | undefined {
  if (stadtbezirk !== undefined || nahe === undefined) return undefined;
  const [best] = map.find(nahe);
  const kind = best && kindOf(best);
  return best?.point && kind ? { point: best.point, kind, name: best.matched } : undefined;
}

function kindOf({ because, areaId, stadtbezirkId }: Candidate): Origin["kind"] | undefined {
  if (because === "stadtbezirk" || because === "postleitzahl") return undefined;
  // An everyday name may mean a whole district.
  return because !== "haltestelle" && areaId === stadtbezirkId ? undefined : exactEnough[because];
}

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
