import type { Areas } from "#cities/areas.ts";
import type { City } from "#cities/city.ts";
import type { Db } from "#platform/database/connect.ts";
import { readGeometry } from "#platform/geo/geojson.ts";
import { labelPoint } from "#platform/geo/label-point.ts";
import { areasVersion, listAreas, listAreaWords, listBoundaries } from "./area.store.ts";
import { cityMapOf, type CityMap } from "./city-map.ts";

interface Kept {
  readonly map: CityMap;
  readonly version: string;
  readonly until: number;
}

const kept = new WeakMap<Db, Kept>();
const fresh = 60_000;

/** The city's areas from memory; looks once a minute, in the background, whether they were changed. */
export async function cityMap(db: Db, city: City): Promise<CityMap> {
  const known = kept.get(db);
  if (!known) return load(db, city);
  if (known.until < Date.now()) {
    kept.set(db, { ...known, until: Date.now() + fresh });
    // Who asks now gets what is known; a fault shows at the next request that needs the database.
    void refresh(db, city, known).catch(() => kept.delete(db));
  }
  return known.map;
}

async function refresh(db: Db, city: City, known: Kept): Promise<void> {
  if ((await areasVersion(db)) !== known.version) await load(db, city);
}

async function load(db: Db, city: City): Promise<CityMap> {
  const [areas, boundaries, words, version] = await Promise.all([listAreas(db), listBoundaries(db), listAreaWords(db), areasVersion(db)]);
  const shapes = boundaries.map(({ areaId, geometry }) => ({ areaId, geometry: readGeometry(geometry) }));
  const points = new Map(shapes.map(({ areaId, geometry }) => [areaId, labelPoint(geometry)]));
  const postcodes = Map.groupBy(words.postcodes, ({ postcode }) => postcode);
  const all: Areas = {
    cityWords: [city.name, ...city.abbreviations],
    areas: areas.map((area) => ({ ...area, point: points.get(area.id) ?? null })),
    boundaries: shapes,
    overlays: [],
    postcodes: [...postcodes].map(([postcode, rows]) => ({ postcode, areaIds: rows.map(({ areaId }) => areaId), sure: rows.every(({ sure }) => sure) })),
    stops: words.stops.flatMap((stop) => (stop.areaId === null ? [] : [{ ...stop, areaId: stop.areaId }])),
    aliases: words.aliases,
  };
  const map = cityMapOf(all);
  kept.set(db, { map, version, until: Date.now() + fresh });
  return map;
}
