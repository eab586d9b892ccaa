import { refuse } from "#platform/refusal/refusal.ts";
import type { Point } from "./distance.ts";

export {
  distanceMetres,
  metresFrom,
  metresWithin,
  middleOf,
  nearest,
  radians,
  walkingMinutes,
  type Near,
  type Point,
} from "./distance.ts";

export function readPoint(lat: number, lon: number): Point {
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) throw refuse("platform.geo.no-point", { lat, lon });
  return { lat, lon };
}
