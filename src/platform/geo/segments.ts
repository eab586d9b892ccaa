/** A point of the plane: metres or the units of a drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export function distanceToSegment(spot: Spot, from: Spot, to: Spot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((spot.x - from.x) * dx + (spot.y - from.y) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + share * dx - spot.x, from.y + share * dy - spot.y);
}

export function distanceToPath(spot: Spot, path: readonly Spot[]): number {
  let closest = Infinity;
  let from = path[0];
  for (const to of path) {
    if (from) closest = Math.min(closest, distanceToSegment(spot, from, to));
    from = to;
  }
  return closest;
}

/** Whether a spot lies inside rings of the plane, holes cut out (even-odd rule). */
export function isInside(spot: Spot, rings: readonly (readonly Spot[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from && from.y > spot.y !== to.y > spot.y) {
        const crossing = from.x + ((spot.y - from.y) / (to.y - from.y)) * (to.x - from.x);
        if (spot.x < crossing) inside = !inside;
      }
      from = to;
    }
  }
  return inside;
}
