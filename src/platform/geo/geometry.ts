/** Longitude first, as in GeoJSON. */
export type Position = [lon: number, lat: number];
export type Ring = Position[];
/** The outer border, then its holes. */
export type Rings = Ring[];

/** One area of one or more pieces: a GeoJSON geometry that may be stored and sent as it is. */
export interface AreaGeometry {
  type: "MultiPolygon";
  coordinates: Rings[];
}

export interface Area {
  readonly id: string;
  readonly geometry: AreaGeometry;
}

/** RFC 7946: outer borders run counter-clockwise, holes clockwise. Sources do both, and drawing libraries mind. */
export function woundRight(rings: Rings): Rings {
  return rings.map((ring, index) => (isCounterClockwise(ring) === (index === 0) ? ring : ring.toReversed()));
}

export function isCounterClockwise(ring: Ring): boolean {
  return signedSurface(ring) > 0;
}

/** Twice the surface in square degrees; positive when the ring runs counter-clockwise. */
export function signedSurface(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

export interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export function boundsOf(positions: Iterable<readonly [number, number]>): Bounds {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return { minX, minY, maxX, maxY };
}
