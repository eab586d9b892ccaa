import type { Area, Position, Ring } from "./geometry.ts";
import { metresFrom, type Point } from "./point.ts";
import { distanceToSegment } from "./segments.ts";

/**
 * Leaves out points that lie within `toleranceMetres` of the line without them (Douglas–Peucker).
 * Where neighbours share the points of a border they stay joined: each stretch between two places where
 * three lines meet is thinned once and the same way for both. A hole or piece too small to survive stays as it is.
 */
export function simplify<T extends Area>(areas: readonly T[], toleranceMetres: number): T[] {
  const rings = areas.flatMap(({ geometry }) => geometry.coordinates.flat());
  const junctions = junctionsOf(rings);
  const kept = new Set<string>();
  for (const ring of rings) {
    for (const stretch of stretchesOf(ring, junctions)) {
      for (const position of thinned(stretch, toleranceMetres)) kept.add(keyOf(position));
    }
  }
  return areas.map((area) => ({ ...area, geometry: withKept(area.geometry, kept) }));
}

function withKept(geometry: Area["geometry"], kept: ReadonlySet<string>): Area["geometry"] {
  const coordinates = geometry.coordinates.map((piece) =>
    piece.map((ring) => {
      // The point that opens and closes the ring may be gone: another one takes its part.
      const open = ring.slice(0, -1).filter((position) => kept.has(keyOf(position)));
      return open.length < 3 ? ring : [...open, ...open.slice(0, 1)];
    }),
  );
  return { type: "MultiPolygon", coordinates };
}

/** Where more than two lines meet: a point with more than two different neighbours over all rings. */
function junctionsOf(rings: readonly Ring[]): Set<string> {
  const neighbours = new Map<string, Set<string>>();
  const meet = (a: string, b: string) => neighbours.set(a, (neighbours.get(a) ?? new Set<string>()).add(b));
  for (const ring of rings) {
    let before: string | undefined;
    for (const here of ring.map(keyOf)) {
      if (before !== undefined) {
        meet(before, here);
        meet(here, before);
      }
      before = here;
    }
  }
  return new Set([...neighbours].filter(([, around]) => around.size > 2).map(([key]) => key));
}

/** Cuts a closed ring at its junctions; a ring without any starts at its smallest point, wherever it is met. */
function stretchesOf(ring: Ring, junctions: ReadonlySet<string>): Ring[] {
  const open = ring.slice(0, -1);
  const first = open.findIndex((position) => junctions.has(keyOf(position)));
  const start = first === -1 ? smallestIndex(open) : first;
  const turned = [...open.slice(start), ...open.slice(0, start + 1)];
  const stretches: Ring[] = [];
  let current: Ring = [];
  for (const position of turned) {
    current.push(position);
    if (current.length > 1 && junctions.has(keyOf(position))) {
      stretches.push(current);
      current = [position];
    }
  }
  return current.length > 1 ? [...stretches, current] : stretches;
}

function smallestIndex(ring: Ring): number {
  return ring.reduce((best, position, index) => (isBefore(position, ring[best]) ? index : best), 0);
}

function isBefore([x, y]: Position, other: Position | undefined): boolean {
  return other !== undefined && (x < other[0] || (x === other[0] && y < other[1]));
}

/** Both neighbours walk the same way along their common stretch, so that ties fall alike. */
function thinned(stretch: Ring, toleranceMetres: number): Ring {
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (!first || !last) return stretch;
  if (keyOf(first) === keyOf(last)) return thinnedLoop(stretch, toleranceMetres);
  return withoutFlat(isBefore(last, first) ? stretch.toReversed() : stretch, toleranceMetres);
}

/** A loop has no two ends: it is halved at the point farthest from its start. */
function thinnedLoop(loop: Ring, toleranceMetres: number): Ring {
  const { index } = farthestFrom(loop, loop[0], loop[0]);
  const halves = [loop.slice(0, index + 1), loop.slice(index)];
  return halves.flatMap((half) => withoutFlat(half, toleranceMetres));
}

function withoutFlat(line: Ring, toleranceMetres: number): Ring {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  const { index, metres } = farthestFrom(line, first, last);
  if (metres <= toleranceMetres) return [first, last];
  return [
    ...withoutFlat(line.slice(0, index + 1), toleranceMetres),
    ...withoutFlat(line.slice(index), toleranceMetres),
  ];
}

function farthestFrom(
  line: Ring,
  from: Position | undefined,
  to: Position | undefined,
): { index: number; metres: number } {
  let farthest = { index: 0, metres: -1 };
  if (!from || !to) return farthest;
  const project = metresFrom(pointOf(from));
  const [start, end] = [project(...from), project(...to)];
  for (const [index, position] of line.entries()) {
    const metres = distanceToSegment(project(...position), start, end);
    if (metres > farthest.metres) farthest = { index, metres };
  }
  return farthest;
}

function pointOf([lon, lat]: Position): Point {
  return { lon, lat };
}

function keyOf([lon, lat]: Position): string {
  return `${lon},${lat}`;
}
