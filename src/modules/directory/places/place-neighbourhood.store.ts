import { listDates, readDateList, resolveDates } from "#modules/offers/index.ts";
import { listPlaces, meetingKinds, type CityMap, type PublicPlace } from "#modules/places/index.ts";
import type { Db } from "#platform/database/connect.ts";
import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import { distanceMetres } from "#platform/geo/point.ts";
import type { Where } from "./list-places.store.ts";
import { openOf, type ListedPlace } from "./listed-place.ts";

const daysAhead = 14;
const mostDates = 30;

/** What is on at a place in the next two weeks, today included. */
export function listDatesAt(db: Db, map: CityMap, at: { readonly placeId: string; readonly today: LocalDate }) {
  const query = new URLSearchParams({
    ab: at.today,
    bis: addDays(at.today, daysAhead - 1),
    groesse: String(mostDates),
  });
  const { filter } = readDateList(query, map, []);
  return listDates(db, resolveDates(filter, { map, themes: [], ...at }));
}

const mostNearby = 3;

/** Places of the same sort that work, the nearest first: where to go instead of one that has closed. */
export async function findNearby({ db, now }: Pick<Where, "db" | "now">, place: PublicPlace): Promise<ListedPlace[]> {
  const { places } = await listPlaces(db, {
    words: null,
    stadtbezirkIds: null,
    kinds: meetingKinds.includes(place.kind) ? meetingKinds : [place.kind],
    stepFree: false,
    limit: 10_000,
    offset: 0,
  });
  return places
    .filter(({ id, status }) => id !== place.id && status === "aktiv")
    .map((each) => ({ each, far: farness(place, each) }))
    .toSorted((one, other) => one.far - other.far)
    .slice(0, mostNearby)
    .filter(({ far }) => far < Infinity)
    .map(({ each }) => ({ place: each, open: openOf(each, now) }));
}

const cityWide = 100_000;

/** Metres where both points are known; without them a neighbour in the same Stadtbezirk is the next best. */
function farness(from: PublicPlace, to: PublicPlace): number {
  if (from.lat !== null && from.lon !== null && to.lat !== null && to.lon !== null)
    return distanceMetres({ lat: from.lat, lon: from.lon }, { lat: to.lat, lon: to.lon });
  return from.stadtbezirkId !== null && from.stadtbezirkId === to.stadtbezirkId ? cityWide : Infinity;
}
