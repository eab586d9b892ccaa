import {
  cityMap,
  findPlaceBySlug,
  findPlacesInReach,
  originOf,
  understandQuery,
  type CityMap,
  type Origin,
  type PublicPlace,
} from "#modules/places/index.ts";
import type { Db } from "#platform/database/connect.ts";
import { metresWithin } from "#platform/geo/point.ts";
import type { World } from "#platform/web/world.ts";
import { knownThemes } from "../theme/known-themes.store.ts";
import type { DateFilter, Ignored } from "./date-filter.ts";
import { readList, resolve, type Resolving } from "./date-query.ts";
import type { DateQuery } from "./list-dates.store.ts";

/** What an address asks of the dates, as the city understands it. */
export interface AskedDates {
  readonly filter: DateFilter;
  readonly ignored: readonly Ignored[];
  readonly resolving: Resolving;
  readonly query: DateQuery;
  readonly place: PublicPlace | undefined;
}

/** Reads the address of a list, of its data and of its calendar alike. */
export async function askedDates(world: World, parameters: URLSearchParams): Promise<AskedDates> {
  const { public: db, city, clock } = world;
  const [map, themes] = await Promise.all([cityMap(db, city), knownThemes(db)]);
  const { filter: read, ignored } = readList(parameters, map, themes);
  const place = read.ort === undefined ? undefined : await findPlaceBySlug(db, read.ort);
  // A place that does not exist would show the whole city as if it were that place.
  const unknown: Ignored[] = read.ort !== undefined && !place ? [{ name: "ort", value: read.ort }] : [];
  const filter = unknown.length === 0 ? read : { ...read, ort: undefined };
  const origin = originOf(filter, map);
  const reach = origin && (await reachOf(db, filter, { map, origin }));
  const understood = await understandQuery(world, filter.q, filter.vergangen ? "over" : "present");
  const resolving = { map, themes, placeId: place?.id ?? null, today: clock.today(), understood, reach };
  return { filter, ignored: [...ignored, ...unknown], resolving, query: resolve(filter, resolving), place };
}

/** The Stadtbezirke that the words may stand for know what takes place at an unknown spot. */
const reachOf = (db: Db, filter: DateFilter, { map, origin }: { readonly map: CityMap; readonly origin: Origin }) =>
  findPlacesInReach(
    db,
    origin.point,
    metresWithin(filter.umkreis),
    map.find(filter.nahe ?? "").map(({ stadtbezirkId }) => stadtbezirkId),
  );
