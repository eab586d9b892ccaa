import type { AreaRow, Areas } from "#cities/areas.ts";
import type { City } from "#cities/city.ts";
import type { DemoPlace } from "#cities/demo-place.ts";
import { areaIdOf, areaRows, type LoadedPlaces } from "#modules/places/index.ts";
import { idOf } from "#platform/database/ids.ts";
import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import { parseOpeningHours } from "#platform/dates/opening-hours-input.ts";
import { distanceMetres } from "#platform/geo/point.ts";
import { slugOf } from "#platform/texts/fold.ts";

export const placeIdOf = (naturalKey: string): string => idOf("place", naturalKey);

/** The rows of the city's areas, organisations and places. */
export function placeRows(city: City, areas: Areas, places: readonly DemoPlace[], today: LocalDate): LoadedPlaces {
  const slugs = uniqueSlugs();
  const organisations = [...new Set(places.flatMap(({ traeger }) => traeger ?? []))];
  return {
    ...areaRows(areas),
    organisations: organisations.map((name) => ({
      id: idOf("organisation", name),
      slug: slugOf(name),
      name,
      example: name.includes("Beispiel"),
      confirmedOn: null,
      reviewDays: 365,
      version: 1,
    })),
    places: places.map((place, index) =>
      placeRow(place, { city, areas, today, slug: slugs(slugOfPlace(place)), index }),
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

interface Setting {
  readonly city: City;
  readonly areas: Areas;
  readonly today: LocalDate;
  readonly slug: string;
  readonly index: number;
}

function placeRow(place: DemoPlace, { city, areas, today, slug, index }: Setting) {
  const { stepFreeEntrance: stepFree, ...accessibility } = place.accessibility;
  const confirmedOn = place.example ? addDays(today, -((index * 37) % 250)) : null;
  return {
    id: placeIdOf(place.naturalKey),
    slug,
    name: place.name,
    kind: place.kind,
    status: place.status,
    statusReason: place.status === "aktiv" ? null : place.note,
    traegerId: place.traeger && idOf("organisation", place.traeger),
    street: place.address?.street ?? null,
    postcode: place.address?.postalCode ?? null,
    town: place.address ? city.name : null,
    stadtbezirkId: place.stadtbezirk && areaIdOf(place.stadtbezirk),
    areaId: quarterOf(place, areas),
    lat: place.point?.lat ?? null,
    lon: place.point?.lon ?? null,
    ...nearestStop(place, areas),
    phone: place.phone,
    email: place.email,
    website: place.website,
    opening: place.openingHoursText === null ? null : (parseOpeningHours(place.openingHoursText) ?? null),
    openingText: place.openingHoursText,
    languages: [],
    ...accessibility,
    stepFree,
    counted: place.counted,
    sourceName: place.source.text,
    sourceUrl: place.source.url,
    sourceDate: place.source.date,
    example: place.example,
    confirmedOn,
    confirmedBy: confirmedOn && "Demo",
    reviewDays: 183,
    version: 1,
    words: "",
  };
}

const quarterOf = ({ quarter, stadtbezirk }: DemoPlace, { areas }: Areas): string | null => {
  const found: AreaRow | undefined = quarter === null ? undefined : areas.find(({ id }) => id === quarter);
  return found ? areaIdOf(found.id) : stadtbezirk && areaIdOf(stadtbezirk);
};

function nearestStop({ point }: DemoPlace, { stops }: Areas) {
  if (point === null || stops.length === 0) return { stopId: null, stopMetres: null };
  const near = stops
    .map((stop) => ({ stop, metres: distanceMetres(point, stop) }))
    .reduce((best, each) => (each.metres < best.metres ? each : best));
  return { stopId: idOf("stop", near.stop.id), stopMetres: Math.round(near.metres) };
}

/** Real places keep the short name of the source; made-up ones get theirs from the name. */
const slugOfPlace = ({ example, naturalKey, name }: DemoPlace): string =>
  example ? slugOf(name) : slugOf(naturalKey.slice(naturalKey.lastIndexOf("/") + 1));

/** The second of the same name gets a number. */
export function uniqueSlugs(): (wanted: string) => string {
  const taken = new Map<string, number>();
  return (wanted) => {
    const before = taken.get(wanted) ?? 0;
    taken.set(wanted, before + 1);
    return before === 0 ? wanted : `${wanted}-${before + 1}`;
  };
}
