import {
  listPlaces,
  meetingKinds,
  originOf,
  type CityMap,
  type PlaceQuery,
  type PublicPlace,
} from "#modules/places/index.ts";
import { asFilter, type Understood } from "#modules/search/index.ts";
import type { Db } from "#platform/database/connect.ts";
import { placesTexts as t } from "../texts/places.ts";
import { byDistance } from "./by-distance.ts";
import { fitsOpening, isCounted, openOf, works, type ListedPlace, type PlaceList } from "./listed-place.ts";
import type { Moment } from "./open-today.ts";
import { stadtbezirkIdsOf, type PlaceFilter } from "./place-filter.ts";

export interface Where {
  readonly db: Db;
  readonly map: CityMap;
  readonly now: Moment;
  /** What the words of the filter mean. */
  readonly understood: Understood;
}

/** A city has hundreds of places: reading all that fit once is cheaper than asking for page and counts apart. */
const all = { limit: 10_000, offset: 0 };

/** One page of the list, what is closed for good, and the counts of what else may be wished. */
export async function findPlaces(where: Where, filter: PlaceFilter): Promise<PlaceList> {
  const { db, map, now } = where;
  const query = queryOf(filter, where);
  const [found, gone] = await Promise.all([listPlaces(db, query), listPlaces(db, { ...query, closed: true })]);
  const origin = originOf(filter, map);
  const listed = found.places.map((place) => ({ place, open: openOf(place, now) }));
  const open = listed.filter((each) => fitsOpening(each, filter.offen));
  const fitting = origin ? byDistance(open, origin, stadtbezirkIdsOf(filter, map) ?? []) : open;
  // A city that has published its places reads its own number here; another one reads what it has entered.
  const counts = fitting.some(({ place }) => isCounted(place)) ? isCounted : works;
  const count = (is: (each: ListedPlace) => boolean) => fitting.filter(is).length;
  return {
    total: fitting.length,
    rows: fitting.slice((filter.seite - 1) * filter.groesse, filter.seite * filter.groesse),
    closed: origin ? gone.places.filter(inStadtbezirke(filter, map)) : gone.places,
    stepFree: count(({ place }) => place.stepFree === true),
    openNow: count((each) => fitsOpening(each, "jetzt")),
    openToday: count((each) => fitsOpening(each, "heute")),
    meeting: count(({ place }) => counts(place) && meetingKinds.includes(place.kind)),
    offices: count(({ place }) => counts(place) && place.kind === "seniorenbuero"),
  };
}

function queryOf(filter: PlaceFilter, { map, understood }: Where): PlaceQuery {
  const wished = understood.wishes.flatMap((wish) => (wish.kind === "area" ? [wish.value.stadtbezirkIds] : []));
  const area = filter.q === "" ? undefined : wished[0];
  return {
    words: filter.q === "" ? null : asFilter(understood),
    // Who asks for the nearest does not care about the border of a district.
    stadtbezirkIds: originOf(filter, map) ? null : (stadtbezirkIdsOf(filter, map) ?? area ?? null),
    kinds: filter.art === undefined ? null : [filter.art],
    stepFree: filter.barrierefrei,
    ...all,
  };
}

const inStadtbezirke =
  (filter: PlaceFilter, map: CityMap) =>
  ({ stadtbezirkId }: PublicPlace): boolean =>
    stadtbezirkId !== null && stadtbezirkIdsOf(filter, map)?.includes(stadtbezirkId) === true;

export interface Alternative {
  readonly title: string;
  readonly rows: readonly ListedPlace[];
}

/** The wish with one part given up at a time: another time, another kind, another part of the city. */
export async function findNearestPlaces(where: Where, filter: PlaceFilter): Promise<Alternative[]> {
  const relaxed: readonly (readonly [title: string, useful: boolean, without: Partial<PlaceFilter>])[] = [
    [t["directory.places.empty.other-time"], filter.offen !== undefined, { offen: undefined }],
    [
      t["directory.places.empty.other-place"],
      Boolean(filter.stadtbezirk ?? filter.nahe),
      { stadtbezirk: undefined, nahe: undefined },
    ],
    [
      t["directory.places.empty.other-kind"],
      Boolean(filter.stadtbezirk ?? filter.nahe),
      { q: "", art: undefined, barrierefrei: false, offen: undefined },
    ],
  ];
  const found = relaxed
    .filter(([, useful]) => useful)
    .map(async ([title, , without]) => {
      const { rows } = await findPlaces(where, { ...filter, ...without, seite: 1, groesse: 3 });
      return { title, rows };
    });
  return (await Promise.all(found)).filter(({ rows }) => rows.length > 0);
}
