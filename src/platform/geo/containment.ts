import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Area, AreaGeometry } from "./geometry.ts";
import { distanceToPath } from "./segments.ts";
import { metresFrom, type Point } from "./point.ts";

/** Whether the point lies in the area; a point on the border counts as inside, one in a hole does not. */
export function contains(geometry: AreaGeometry, point: Point): boolean {
  return booleanPointInPolygon([point.lon, point.lat], geometry);
}

/** The area around a point; on a shared border the first in the list, so that the answer never wavers. */
export function areaAt<T extends Area>(point: Point, areas: readonly T[]): T | undefined {
  return areas.find(({ geometry }) => contains(geometry, point));
}

/** Metres to the closest border of the area, holes included, whether the point lies inside or outside. */
export function distanceToBorder(point: Point, geometry: AreaGeometry): number {
  const project = metresFrom(point);
  const paths = geometry.coordinates.flat().map((ring) => ring.map(([lon, lat]) => project(lon, lat)));
  return Math.min(...paths.map((path) => distanceToPath({ x: 0, y: 0 }, path)));
}

export interface AreaNear<T> {
  readonly area: T;
  readonly inside: boolean;
  /** To the border of the area; for the area around the point: how deep inside it lies. */
  readonly borderMetres: number;
}

/** The area around a point, then those whose border is at most `metres` away: borders are drawn, people live on both sides. */
export function areasNear<T extends Area>(point: Point, areas: readonly T[], metres: number): AreaNear<T>[] {
  const around = areaAt(point, areas);
  return areas
    .map((area) => ({ area, inside: area === around, borderMetres: distanceToBorder(point, area.geometry) }))
    .filter(({ inside, borderMetres }) => inside || borderMetres <= metres)
    .toSorted((a, b) => Number(b.inside) - Number(a.inside) || a.borderMetres - b.borderMetres);
}
