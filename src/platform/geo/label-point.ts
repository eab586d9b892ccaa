import { boundsOf, signedSurface, type AreaGeometry, type Rings } from "./geometry.ts";
import { metresFrom, type Point } from "./point.ts";
import { distanceToPath, isInside, type Spot } from "./segments.ts";

const cellsAcross = 8;
const rounds = 4;
const millimetre = 0.001;

/** The place with the most room around it: always inside, where a centroid may fall into a bay or a hole. */
export function labelPoint(geometry: AreaGeometry): Point {
  const piece = largestPiece(geometry);
  const { minX, minY, maxX, maxY } = boundsOf(piece.flat());
  const origin = { lon: minX, lat: minY };
  const project = metresFrom(origin);
  const rings = piece.map((ring) => ring.map(([lon, lat]) => project(lon, lat)));
  const size = project(maxX, maxY);
  const best = roomiestSpot(rings, size);
  return { lon: minX + (best.x / size.x) * (maxX - minX), lat: minY + (best.y / size.y) * (maxY - minY) };
}

function largestPiece({ coordinates }: AreaGeometry): Rings {
  return coordinates.reduce((largest, piece) => (surface(piece) > surface(largest) ? piece : largest), [[]]);
}

function surface([outer]: Rings): number {
  return outer ? Math.abs(signedSurface(outer)) : 0;
}

/** Looks on a grid, then again on a finer one around the best spot. Among equals the middle wins, whatever the last digits say. */
function roomiestSpot(rings: readonly (readonly Spot[])[], size: Spot): Spot {
  let centre = { x: size.x / 2, y: size.y / 2 };
  let reach = centre;
  let most = room(centre, rings);
  for (let round = 0; round < rounds; round++) {
    for (const spot of gridAround(centre, reach)) {
      const found = room(spot, rings);
      if (found > most + millimetre) [centre, most] = [spot, found];
    }
    reach = { x: (reach.x * 2) / cellsAcross, y: (reach.y * 2) / cellsAcross };
  }
  return centre;
}

function gridAround(centre: Spot, reach: Spot): Spot[] {
  const steps = Array.from({ length: cellsAcross + 1 }, (_, step) => (step * 2) / cellsAcross - 1);
  return steps.flatMap((right) => steps.map((up) => ({ x: centre.x + right * reach.x, y: centre.y + up * reach.y })));
}

/** Distance to the closest border, negative outside. */
function room(spot: Spot, rings: readonly (readonly Spot[])[]): number {
  const distance = Math.min(...rings.map((ring) => distanceToPath(spot, ring)));
  return isInside(spot, rings) ? distance : -distance;
}
