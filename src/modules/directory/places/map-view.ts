import type { CityMap } from "#modules/places/index.ts";
import { zoom, type SvgMap } from "#platform/geo/svg-map.ts";
import type { NamedSpot, Spot } from "#ui/map/place-labels.ts";

/** The part of the city's drawing that a zoomed map shows. */
export interface View {
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** The Stadtbezirke that are at least partly in sight; the others would be links that nobody sees. */
  readonly areaIds: ReadonlySet<string>;
}

export function viewOf({ drawing }: Pick<CityMap, "drawing">, areaId: string): View | undefined {
  const [x, y, width, height] = (drawing && zoom(drawing, areaId)?.split(" ").map(Number)) ?? [];
  if (!drawing || x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return viewOfBox(drawing, [x, y, width, height]);
}

/** A square around some spots, with air for their marks; never so close that the city is not to be known again. */
export function viewAround({ drawing }: Pick<CityMap, "drawing">, spots: readonly Spot[]): View | undefined {
  if (!drawing || spots.length === 0) return undefined;
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const side = Math.max(east - west, south - north, drawing.width / 8) * 1.3;
  return viewOfBox(drawing, [
    tenth((west + east - side) / 2),
    tenth((north + south - side) / 2),
    tenth(side),
    tenth(side),
  ]);
}

function viewOfBox(drawing: SvgMap, view: View["box"]): View {
  const [x, y, width, height] = view;
  const seen = drawing.shapes.filter(
    ({ box }) => box.x < x + width && x < box.x + box.width && box.y < y + height && y < box.y + box.height,
  );
  return { box: view, areaIds: new Set(seen.map(({ id }) => id)) };
}

/** Pins moved apart until each number can be read and hit; never further than the width of a pin or two. */
export function spread<Pin extends Spot>(pins: readonly Pin[], gap: number): Pin[] {
  let moved = pins.map((pin) => ({ pin, at: { x: pin.x, y: pin.y } }));
  for (let round = 0; round < 12; round++)
    moved = moved.map((one, index) => ({
      ...one,
      at: pushed(
        one.at,
        index,
        moved.map(({ at }) => at),
        gap,
      ),
    }));
  return moved.map(({ pin, at }) => ({ ...pin, x: tenth(at.x), y: tenth(at.y) }));
}

/** Half of what is missing: the neighbour goes the other half. */
function pushed(spot: Spot, index: number, spots: readonly Spot[], gap: number): Spot {
  return spots.reduce<Spot>((at, other, otherIndex) => {
    const far = apart(spot, other);
    if (otherIndex === index || far >= gap) return at;
    const share = (gap - far) / 2;
    const [dx, dy] = far > 0 ? [(spot.x - other.x) / far, (spot.y - other.y) / far] : [index < otherIndex ? -1 : 1, 0];
    return { x: at.x + dx * share, y: at.y + dy * share };
  }, spot);
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

const mostStops = 8;

/** Some stops to find one's way: far enough apart to read, away from the pins; the larger ones first. */
export function stopsOn(
  { drawing, stops }: Pick<CityMap, "drawing" | "stops">,
  { box }: View,
  pins: readonly Spot[],
): NamedSpot[] {
  const [x, y, width, height] = box;
  if (!drawing) return [];
  const margin = width * 0.05;
  const inSight = (spot: Spot) =>
    spot.x > x + margin && spot.x < x + width - margin && spot.y > y + margin && spot.y < y + height - margin;
  const chosen: NamedSpot[] = [];
  // Whether there are steps is recorded for stations before bus stops.
  for (const stop of stops.toSorted((one, other) => Number(other.stepFree !== null) - Number(one.stepFree !== null))) {
    const spot = { name: stop.name, ...drawing.project(stop) };
    const crowded =
      chosen.some((other) => apart(spot, other) < width / 6) || pins.some((pin) => apart(spot, pin) < margin);
    if (inSight(spot) && !crowded) chosen.push(spot);
    if (chosen.length === mostStops) break;
  }
  return chosen;
}

const apart = (one: Spot, other: Spot): number => Math.hypot(one.x - other.x, one.y - other.y);
