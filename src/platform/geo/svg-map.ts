import { boundsOf, type Area, type Bounds, type Ring } from "./geometry.ts";
import { labelPoint } from "./label-point.ts";
import { metresFrom, type Point } from "./point.ts";
import type { Spot } from "./segments.ts";
import { simplify } from "./simplify.ts";

export interface MapOrder {
  readonly areas: readonly Area[];
  readonly width: number;
  readonly height: number;
  readonly padding: number;
  /** How far a border may move, in units of the drawing; 0.5 (the default) is what rounding does anyway. */
  readonly tolerance?: number;
}

export interface MapShape {
  readonly id: string;
  /** For `<path d>`; whole numbers, one closed line for each border and hole (fill-rule evenodd). */
  readonly path: string;
  readonly label: Spot;
  readonly box: Box;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SvgMap {
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
  readonly shapes: readonly MapShape[];
  readonly metresPerUnit: number;
  /** Where a point of the earth lies in the drawing, for pins and stops. */
  readonly project: (point: Point) => Spot;
}

/** Draws areas on one scale, north up. Near enough to true shape for a city: longitudes shrink by the cosine of its middle. */
export function toSvg({ areas, width, height, padding, tolerance = 0.5 }: MapOrder): SvgMap {
  const bounds = boundsOf(areas.flatMap(({ geometry }) => geometry.coordinates.flat(2)));
  const { project, metresPerUnit } = projection(bounds, { width, height, padding });
  const shapes = simplify(areas, tolerance * metresPerUnit).map(({ id, geometry }) => {
    const rings = geometry.coordinates.flat().map((ring) => inUnits(ring, project));
    return { id, path: rings.map(pathOf).join(""), label: rounded(project(labelPoint(geometry))), box: boxOf(rings) };
  });
  return { width, height, viewBox: `0 0 ${width} ${height}`, shapes, metresPerUnit, project };
}

/** The view box that shows one area with a little air, in the map's own proportions; undefined for an unknown area. */
export function zoom(map: SvgMap, areaId: string, margin = 0.1): string | undefined {
  const box = map.shapes.find(({ id }) => id === areaId)?.box;
  if (!box) return undefined;
  const factor = Math.max(box.width / map.width, box.height / map.height) * (1 + 2 * margin);
  const [width, height] = [Math.round(map.width * factor), Math.round(map.height * factor)];
  const [x, y] = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2];
  return [x, y, width, height].map(Math.round).join(" ");
}

function projection(bounds: Bounds, { width, height, padding }: Omit<MapOrder, "areas" | "tolerance">) {
  const toMetres = metresFrom({ lon: bounds.minX, lat: (bounds.minY + bounds.maxY) / 2 });
  const [southWest, northEast] = [toMetres(bounds.minX, bounds.minY), toMetres(bounds.maxX, bounds.maxY)];
  const [east, north] = [northEast.x - southWest.x, northEast.y - southWest.y];
  const metresPerUnit = Math.max(east / (width - 2 * padding), north / (height - 2 * padding)) || 1;
  const left = (width - east / metresPerUnit) / 2;
  const top = (height - north / metresPerUnit) / 2;
  const project = ({ lat, lon }: Point): Spot => {
    const { x, y } = toMetres(lon, lat);
    return { x: left + (x - southWest.x) / metresPerUnit, y: top + (northEast.y - y) / metresPerUnit };
  };
  return { project, metresPerUnit };
}

function inUnits(ring: Ring, project: (point: Point) => Spot): Spot[] {
  return ring.map(([lon, lat]) => rounded(project({ lon, lat })));
}

function rounded({ x, y }: Spot): Spot {
  return { x: Math.round(x), y: Math.round(y) };
}

/** Steps instead of absolute numbers: half the bytes, and exact since all are whole. */
function pathOf(ring: readonly Spot[]): string {
  let [from] = ring;
  if (!from) return "";
  let path = `M${from.x}${number(from.y)}l`;
  for (const to of ring.slice(1, -1)) {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    if (dx === 0 && dy === 0) continue;
    path += (path.endsWith("l") ? String(dx) : number(dx)) + number(dy);
    from = to;
  }
  return path.endsWith("l") ? `${path.slice(0, -1)}z` : `${path}z`;
}

/** A minus sign parts numbers by itself; elsewhere a space has to. */
function number(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}

function boxOf(rings: readonly (readonly Spot[])[]): Box {
  const { minX, minY, maxX, maxY } = boundsOf(rings.flat().map(({ x, y }) => [x, y] as const));
  return { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
}
