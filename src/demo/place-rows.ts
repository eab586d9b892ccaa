import type { AreaRow, Areas } from "#cities/areas.ts";
import type { City } from "#cities/city.ts";
import type { ExamplePlace } from "#cities/demo-place.ts";
import { areaIdOf, type LoadedPlaces } from "#modules/places/index.ts";
import { idOf } from "#platform/database/ids.ts";
import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import { parseOpeningHours } from "#platform/dates/opening-hours-input.ts";
import { distanceMetres } from "#platform/geo/point.ts";
import { slugOf } from "#platform/texts/fold.ts";

export const placeIdOf = (naturalKey: string): string => idOf("place", naturalKey);

/** The rows of the places that were made up, and of their organisations. */
export function placeRows(places: readonly ExamplePlace[], { city, areas, today, slugs }: PlaceSetting): LoadedPlaces {
  const organisations = [...new Set(places.flatMap(({ traeger }) => traeger ?? []))];
  return {
    organisations: organisations.map((name) => ({
      id: idOf("organisation", name),
      slug: slugOf(name),
      name,
      example: true,
      confirmedOn: null,
      reviewDays: 365,
      version: 1,
    })),
    places: places.map((place, index) =>
      placeRow(place, { city, areas, today, slug: slugs(slugOf(place.name)), index }),
    ),
    rooms: places.flatMap((place) =>
      place.rooms.map((room) => ({
        id: idOf(placeIdOf(place.naturalKey), room.name),
        placeId: placeIdOf(place.naturalKey),
        ...room,
      })),
    ),
  };
}

export interface PlaceSetting {
  readonly city: City;
  readonly areas: Areas;
  readonly today: LocalDate;
  readonly slugs: (wanted: string) => string;
}

interface Setting extends Omit<PlaceSetting, "slugs"> {
  readonly slug: string;
  readonly index: number;
}

function placeRow(place: ExamplePlace, { city, areas, today, slug, index }: Setting) {
  const { stepFreeEntrance: stepFree, ...accessibility } = place.accessibility;
  const confirmedOn = addDays(today, -((index * 37) % 250));
  return {
    id: placeIdOf(place.naturalKey),
    slug,
    name: place.name,
    kind: place.kind,
    status: place.status,
    traegerId: place.traeger && idOf("organisation", place.traeger),
    street: place.street,
    town: city.name,
    stadtbezirkId: areaIdOf(place.stadtbezirk),
    areaId: quarterOf(place, areas),
    lat: place.point.lat,
    lon: place.point.lon,
    ...nearestStop(place, areas),
    opening: place.openingHoursText === null ? null : (parseOpeningHours(place.openingHoursText) ?? null),
    openingText: place.openingHoursText,
    languages: [],
    ...accessibility,
    stepFree,
    counted: place.counted,
    sourceName: place.sourceName,
    example: true,
    confirmedOn,
    confirmedBy: "Demo",
    reviewDays: 183,
    version: 1,
    words: "",
  };
}

const quarterOf = ({ quarter, stadtbezirk }: ExamplePlace, { areas }: Areas): string => {
  const found: AreaRow | undefined = areas.find(({ id }) => id === quarter);
  return areaIdOf(found ? found.id : stadtbezirk);
};

function nearestStop({ point }: ExamplePlace, { stops }: Areas) {
  if (stops.length === 0) return { stopId: null, stopMetres: null };
  const near = stops
    .map((stop) => ({ stop, metres: distanceMetres(point, stop) }))
    .reduce((best, each) => (each.metres < best.metres ? each : best));
  return { stopId: idOf("stop", near.stop.id), stopMetres: Math.round(near.metres) };
}

/** The second of the same name gets a number. */
export function uniqueSlugs(): (wanted: string) => string {
  const taken = new Map<string, number>();
  return (wanted) => {
    const before = taken.get(wanted) ?? 0;
    taken.set(wanted, before + 1);
    return before === 0 ? wanted : `${wanted}-${before + 1}`;
  };
}
