/** Distances between points: plain sums without any import, since islands in the browser use them too. */

/** A place on the earth, WGS 84 in degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const earthRadiusMetres = 6_371_008.8;

/** A way on foot is longer than the straight line; 1.3 is the usual detour factor for built-up areas. */
const detourFactor = 1.3;

/** One metre a second: the pace of many people over 75, and below the 1.2 m/s that traffic lights are planned for. */
const metresPerMinute = 60;

/** The straight line over the sphere (haversine); wrong by at most 0.5 %, since the earth is no perfect sphere. */
export function distanceMetres(from: Point, to: Point): number {
  const halfLat = radians(to.lat - from.lat) / 2;
  const halfLon = radians(to.lon - from.lon) / 2;
  const squared =
    Math.sin(halfLat) ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(halfLon) ** 2;
  // Rounding can lift antipodes a hair above 1, and asin of that is NaN.
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(squared)));
}

/** Minutes on foot for an older person, from the straight line, rounded up: rather too long than too short. */
export function walkingMinutes(metres: number): number {
  return Math.max(1, Math.ceil((metres * detourFactor) / metresPerMinute));
}

/** The straight line that is so many minutes on foot. */
export function metresWithin(minutes: number): number {
  return (minutes * metresPerMinute) / detourFactor;
}

export interface Near<T> {
  readonly point: T;
  readonly metres: number;
}

/** The `n` points closest to `to`, closest first; equally far ones keep their order. */
export function nearest<T extends Point>(points: readonly T[], to: Point, n: number): Near<T>[] {
  return points
    .map((point) => ({ point, metres: distanceMetres(point, to) }))
    .toSorted((a, b) => a.metres - b.metres)
    .slice(0, n);
}

/** The middle of some points of one city; undefined for none. */
export function middleOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
}

export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Metres east and north of `origin`; good to 0.1 % within a city, and far cheaper than the sphere. */
export function metresFrom(origin: Point): (lon: number, lat: number) => { readonly x: number; readonly y: number } {
  const perDegree = radians(1) * earthRadiusMetres;
  const perDegreeLon = perDegree * Math.cos(radians(origin.lat));
  return (lon, lat) => ({ x: (lon - origin.lon) * perDegreeLon, y: (lat - origin.lat) * perDegree });
}
