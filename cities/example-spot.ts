import { contains } from "#platform/geo/containment.ts";
import type { AreaGeometry } from "#platform/geo/geometry.ts";
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
  const stops = inTurns(stopsByQuarter(stadtbezirk, areas, random));
  const starts = stops.length > 0 ? stops : anywhereIn(stadtbezirk, geometry, random);
  for (const start of starts) {
    if (spots.length === count) break;
    const point = besides(start, random);
    if (!geometry || !contains(geometry, point)) continue;
    if (spots.some((spot) => distanceMetres(spot.point, point) < metresApart)) continue;
    const quarterName = areas.areas.find(({ id }) => id === start.areaId)?.name ?? "";
    spots.push({ quarter: start.areaId, quarterName, point });
  }
  return spots;
}

interface Start extends Point {
  readonly areaId: string;
}

const tries = 400;

/** Where no stops are known: points of the rectangle around a district, as many as it takes to hit it often enough. */
function anywhereIn(areaId: string, geometry: AreaGeometry | undefined, random: Random): Start[] {
  if (!geometry) return [];
  const corners = geometry.coordinates.flat(2);
  const [west, east] = [Math.min(...corners.map(([lon]) => lon)), Math.max(...corners.map(([lon]) => lon))];
  const [south, north] = [Math.min(...corners.map(([, lat]) => lat)), Math.max(...corners.map(([, lat]) => lat))];
  return Array.from({ length: tries }, () => ({
    areaId,
    lat: south + random.next() * (north - south),
    lon: west + random.next() * (east - west),
  }));
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
