import { contains } from "#platform/geo/containment.ts";
import { distanceMetres, type Point } from "#platform/geo/point.ts";
import { ancestorAt, type Areas, type Stop } from "./areas.ts";
import type { Random } from "./random.ts";

export interface Spot {
  readonly quarter: string;
  readonly quarterName: string;
  readonly point: Point;
}

const metresApart = 150;
const metresPerDegree = 111_195;

/** Made-up spots near real stops of one Stadtbezirk: quarter by quarter, inside the border, and not two on one corner. */
export function spotsIn(stadtbezirk: string, areas: Areas, random: Random, count: number): Spot[] {
  const geometry = areas.boundaries.find(({ areaId }) => areaId === stadtbezirk)?.geometry;
  const spots: Spot[] = [];
  for (const stop of inTurns(stopsByQuarter(stadtbezirk, areas, random))) {
    if (spots.length === count) break;
    const point = besides(stop, random);
    if (!geometry || !contains(geometry, point)) continue;
    if (spots.some((spot) => distanceMetres(spot.point, point) < metresApart)) continue;
    const quarterName = areas.areas.find(({ id }) => id === stop.areaId)?.name ?? "";
    spots.push({ quarter: stop.areaId, quarterName, point });
  }
  return spots;
}

/** The stops of each quarter in random order. */
function stopsByQuarter(stadtbezirk: string, areas: Areas, random: Random): Stop[][] {
  const within = areas.stops.filter(
    ({ areaId }) => areaId !== stadtbezirk && ancestorAt(areas, areaId, "stadtbezirk")?.id === stadtbezirk,
  );
  const shuffled = within.map((stop) => ({ stop, rank: random.next() })).toSorted((a, b) => a.rank - b.rank);
  return [
    ...Map.groupBy(
      shuffled.map(({ stop }) => stop),
      ({ areaId }) => areaId,
    ).values(),
  ];
}

/** The first of each list, then the second of each: no quarter gets two before all have one. */
function inTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}

/** 40 to 160 m from a stop, in any direction. */
function besides({ lat, lon }: Point, random: Random): Point {
  const metres = 40 + random.next() * 120;
  const direction = random.next() * 2 * Math.PI;
  const north = (metres * Math.cos(direction)) / metresPerDegree;
  const east = (metres * Math.sin(direction)) / (metresPerDegree * Math.cos((lat * Math.PI) / 180));
  return { lat: fiveDigits(lat + north), lon: fiveDigits(lon + east) };
}

/** About a metre: more would pretend to know. */
function fiveDigits(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000;
}
