import type { Areas } from "#cities/areas.ts";
import type { City } from "#cities/city.ts";
import type { Db } from "#platform/database/connect.ts";
import { readGeometry } from "#platform/geo/geojson.ts";
import { labelPoint } from "#platform/geo/label-point.ts";
import { areasVersion, listAreas, listAreaWords, listBoundaries } from "./area.store.ts";
import { cityMapOf, type CityMap } from "./city-map.ts";

interface Kept {
  readonly loaded: Promise<Loaded>;
  readonly until: number;
}
interface Loaded {
  readonly map: CityMap;
  readonly version: string;
}

const kept = new WeakMap<Db, Kept>();
const fresh = 60_000;

/**
 * The city's areas from memory: computed once, by whoever comes first, while the others wait for the same result.
 * Looks once a minute, in the background, whether the areas were changed.
 */
export async function cityMap(db: Db, city: City): Promise<CityMap> {
  const known = kept.get(db) ?? keep(db, load(db, city));
  if (known.until < Date.now()) {
    keep(db, known.loaded);
    void refresh(db, city, known.loaded);
  }
  return (await known.loaded).map;
}

function keep(db: Db, loaded: Promise<Loaded>): Kept {
  const entry = { loaded, until: Date.now() + fresh };
  kept.set(db, entry);
  // What failed once is tried again by the next request.
  loaded.catch(() => kept.delete(db));
  return entry;
}

async function refresh(db: Db, city: City, loaded: Promise<Loaded>): Promise<void> {
  try {
    if ((await areasVersion(db)) !== (await loaded).version) keep(db, Promise.resolve(await load(db, city)));
  } catch {
    // What is known stays good; the fault shows where a request needs the database itself.
  }
}

async function load(db: Db, city: City): Promise<Loaded> {
  const [areas, boundaries, words, version] = await Promise.all([
    listAreas(db),
    listBoundaries(db),
    listAreaWords(db),
    areasVersion(db),
  ]);
  const shapes = boundaries.map(({ areaId, geometry }) => ({ areaId, geometry: readGeometry(geometry) }));
  const points = new Map(shapes.map(({ areaId, geometry }) => [areaId, labelPoint(geometry)]));
  const postcodes = Map.groupBy(words.postcodes, ({ postcode }) => postcode);
  const all: Areas = {
    cityWords: [city.name, ...city.abbreviations],
    areas: areas.map((area) => ({ ...area, point: points.get(area.id) ?? null })),
    boundaries: shapes,
    overlays: [],
    postcodes: [...postcodes].map(([postcode, rows]) => ({
      postcode,
      areaIds: rows.map(({ areaId }) => areaId),
      sure: rows.every(({ sure }) => sure),
    })),
    stops: words.stops.flatMap((stop) => (stop.areaId === null ? [] : [{ ...stop, areaId: stop.areaId }])),
    aliases: words.aliases,
  };
  return { map: cityMapOf(all), version };
}
