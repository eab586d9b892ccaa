import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readGeoJson } from "#platform/geo/geojson.ts";
import type { Area, AreaGeometry } from "#platform/geo/geometry.ts";
import { labelPoint } from "#platform/geo/label-point.ts";
import type { Point } from "#platform/geo/point.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import type { City } from "./city.ts";
import { optionalText, readCsv, semicolonList, yesNo, yesNoUnknown } from "./csv.ts";

export const levels = ["city", "stadtbezirk", "statistischer_bezirk", "unterbezirk"] as const;
export type Level = (typeof levels)[number];

/** One node of the area tree; its id is a natural key: the city, the level and the name. */
export interface AreaRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly level: Level;
  readonly number: string | null;
  readonly name: string;
  readonly approximate: boolean;
  /** Well inside the boundary, for a label or a distance; null where no boundary is known. */
  readonly point: Point | null;
}

export interface Boundary {
  readonly areaId: string;
  readonly geometry: AreaGeometry;
}

/** Another division that does not follow the tree and changes over the years. */
export interface Overlay {
  readonly kind: "sozialraum" | "aktionsraum";
  readonly name: string;
  readonly areaIds: readonly string[];
  readonly validFrom: string;
  /** The last day; null while it holds. */
  readonly validUntil: string | null;
  readonly source: string;
}

export interface Postcode {
  readonly postcode: string;
  /** The main one first. */
  readonly areaIds: readonly string[];
  readonly sure: boolean;
}

export interface Stop extends Point {
  readonly id: string;
  readonly name: string;
  readonly areaId: string;
  /** Null: nobody has recorded it. */
  readonly stepFree: boolean | null;
}

/** What people call a quarter, one row for each area that they may mean. */
export interface Alias {
  readonly alias: string;
  readonly areaId: string;
}

export interface Areas {
  /** What people write before or after a quarter and what says nothing about where it is. */
  readonly cityWords: readonly string[];
  readonly areas: readonly AreaRow[];
  readonly boundaries: readonly Boundary[];
  readonly overlays: readonly Overlay[];
  readonly postcodes: readonly Postcode[];
  readonly stops: readonly Stop[];
  readonly aliases: readonly Alias[];
}

const treeRow = z
  .object({
    id: z.string(),
    parent_id: optionalText,
    level: z.enum(levels),
    number: optionalText,
    name: z.string(),
    approximate: yesNo,
  })
  .transform(({ parent_id: parentId, ...row }) => ({ ...row, parentId }));
const overlayRow = z
  .object({
    kind: z.enum(["sozialraum", "aktionsraum"]),
    name: z.string(),
    area_ids: semicolonList,
    valid_from: z.iso.date(),
    valid_until: optionalText,
    source: z.string(),
  })
  .transform(({ kind, name, source, ...row }): Overlay => ({
    kind,
    name,
    source,
    areaIds: row.area_ids,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
  }));
const postcodeRow = z
  .object({ postcode: z.string().regex(/^\d{5}$/), area_ids: semicolonList, sure: yesNo })
  .transform(({ area_ids: areaIds, ...row }): Postcode => ({ ...row, areaIds }));
const stopRow = z
  .object({
    id: z.string(),
    name: z.string(),
    lat: z.coerce.number(),
    lon: z.coerce.number(),
    area_id: z.string(),
    step_free: yesNoUnknown,
  })
  .transform(({ area_id: areaId, step_free: stepFree, ...row }): Stop => ({ ...row, areaId, stepFree }));
const aliasRow = z
  .object({ alias: z.string(), area_id: z.string() })
  .transform(({ alias, area_id: areaId }): Alias => ({ alias, areaId }));

/** Reads all that the city's folder says about its areas; a file that names an area outside the tree is refused. */
export function loadAreas(city: City): Areas {
  const files = city.areas;
  const read = <T>(file: string | undefined, row: z.ZodType<T>) => (file ? readCsv(join(city.folder, file), row) : []);
  const tree = read(files.tree, treeRow);
  const boundaries = files.boundaries.flatMap((file) => boundariesOf(city, file));
  const pointOf = new Map(boundaries.map(({ areaId, geometry }) => [areaId, labelPoint(geometry)]));
  const areas: Areas = {
    cityWords: [city.name, ...city.abbreviations],
    areas: tree.map((row) => ({ ...row, point: pointOf.get(row.id) ?? null })),
    boundaries,
    overlays: read(files.overlays, overlayRow),
    postcodes: read(files.postcodes, postcodeRow),
    stops: read(files.stops, stopRow),
    aliases: read(files.aliases, aliasRow),
  };
  checkNames(areas, city);
  return areas;
}

/** Official data are matched by name too, so that they can take the place of ours. */
function boundariesOf(city: City, file: string): Boundary[] {
  const properties = z.object({ name: z.string(), level: z.enum(levels).default("city") });
  return readGeoJson(readFileSync(join(city.folder, file), "utf8")).map((feature) => {
    const { name, level } = properties.parse(feature.properties);
    return { areaId: level === "city" ? city.id : `${city.id}/${level}/${name}`, geometry: feature.geometry };
  });
}

function checkNames(areas: Areas, { areas: files }: City): void {
  const known = new Set(areas.areas.map(({ id }) => id));
  const named: [string | undefined, readonly (string | null)[]][] = [
    [files.tree, areas.areas.map(({ parentId }) => parentId)],
    [files.boundaries.join(", "), areas.boundaries.map(({ areaId }) => areaId)],
    [files.overlays, areas.overlays.flatMap(({ areaIds }) => areaIds)],
    [files.postcodes, areas.postcodes.flatMap(({ areaIds }) => areaIds)],
    [files.stops, areas.stops.map(({ areaId }) => areaId)],
    [files.aliases, areas.aliases.map(({ areaId }) => areaId)],
  ];
  for (const [file, ids] of named) {
    const unknown = ids.find((id) => id !== null && !known.has(id));
    if (unknown) throw refuse("cities.unknown-area", { file, area: unknown });
  }
}

/** The boundaries of one level, ready for `areaAt`, `areasNear` and `toSvg`. */
export function areasOfLevel({ areas, boundaries }: Areas, level: Level): Area[] {
  const ids = new Set(areas.filter((area) => area.level === level).map(({ id }) => id));
  return boundaries.filter(({ areaId }) => ids.has(areaId)).map(({ areaId, geometry }) => ({ id: areaId, geometry }));
}

/** The area of the given level that an area lies in, or is; undefined above that level. */
export function ancestorAt({ areas }: Areas, areaId: string, level: Level): AreaRow | undefined {
  let current = areas.find(({ id }) => id === areaId);
  while (current && current.level !== level) {
    const { parentId } = current;
    current = areas.find(({ id }) => id === parentId);
  }
  return current;
}

/** The names by which one would notice that a page speaks of this city, its districts or its quarters. */
export function namesOf({ areas }: Areas): string[] {
  return areas.map(({ name }) => name);
}
