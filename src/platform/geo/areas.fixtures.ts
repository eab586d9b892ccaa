import type { Area, Position, Ring } from "./geometry.ts";

/** A closed counter-clockwise rectangle. */
export function box(west: number, south: number, east: number, north: number): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

export function anArea(id: string, ...rings: Ring[]): Area {
  return { id, geometry: { type: "MultiPolygon", coordinates: [rings] } };
}

/** A wiggly line from south to north, as two neighbours share it; each wiggle is about 7 m wide. */
export function wiggle(lon: number, south: number, north: number): Position[] {
  return Array.from({ length: 41 }, (_, step) => [lon + (step % 2) * 0.0001, south + ((north - south) * step) / 40]);
}
