import type { Db } from "#platform/database/connect.ts";
import { distanceMetres, type Point } from "#platform/geo/point.ts";

/** Which places may be within reach of a point: measured ones, and those of the districts whose spot nobody has entered. */
export interface PlacesInReach {
  readonly placeIds: readonly string[];
  /** What takes place at no place, but in one of these districts, may be the closest of all. */
  readonly stadtbezirkIds: readonly string[];
}

/** A city has hundreds of places: measuring all is cheaper than an index for it. */
export async function findPlacesInReach(
  db: Db,
  point: Point,
  metres: number,
  stadtbezirkIds: readonly string[],
): Promise<PlacesInReach> {
  const spots = await db
    .selectFrom("places.places")
    .select(["id", "lat", "lon", "stadtbezirkId"])
    .orderBy("id")
    .execute();
  const reached = spots.filter(({ lat, lon, stadtbezirkId }) =>
    lat === null || lon === null
      ? stadtbezirkId !== null && stadtbezirkIds.includes(stadtbezirkId)
      : distanceMetres(point, { lat, lon }) <= metres,
  );
  return { placeIds: reached.map(({ id }) => id), stadtbezirkIds };
}
