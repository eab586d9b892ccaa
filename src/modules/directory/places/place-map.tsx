import { mapAreas, originOf, type CityMap, type Origin } from "#modules/places/index.ts";
import { DistrictMap, type MapPin } from "#ui/map/district-map.tsx";
import { placesTexts as t } from "../texts/places.ts";
import type { StreetPoint } from "#ui/map/street-map.tsx";
import type { ListedPlace } from "./listed-place.ts";
import { placesAddress, type PlaceFilter } from "./place-filter.ts";
import { spread, stopsOn, viewAround, viewOf, type View } from "./map-view.ts";

interface Props {
  readonly map: CityMap;
  readonly filter: PlaceFilter;
  readonly rows: readonly ListedPlace[];
}

/** The whole city as links, or the chosen Stadtbezirk with its places as numbered pins. */
export function PlaceListMap({ map, filter, rows }: Props) {
  const { drawing } = map;
  if (!drawing) return null;
  const origin = originOf(filter, map);
  if (origin) return <NearMap {...{ map, filter, rows, origin }} />;
  const chosen = filter.stadtbezirk === undefined ? undefined : map.stadtbezirkNamed(filter.stadtbezirk)?.id;
  const view = chosen === undefined ? undefined : viewOf(map, chosen);
  if (chosen !== undefined && view) return <ChosenMap {...{ map, filter, rows, chosen, view }} />;
  const near = filter.nahe === undefined ? [] : map.find(filter.nahe).map(({ stadtbezirkId }) => stadtbezirkId);
  return (
    <DistrictMap
      label={t["directory.places.map.label"]}
      viewBox={[0, 0, drawing.width, drawing.height]}
      areas={mapAreas(map, (name) => addressIn(filter, name))}
      uncertain={near.length > 1 ? near : []}
      selected={near.length === 1 ? near : []}
      onPhones="chips"
      caption={t[map.approximate ? "directory.places.map.caption.approximate" : "directory.places.map.caption"]}
    />
  );
}

/** What DistrictMap draws, with a little air, as a share of the map's width. */
const pinWidth = 0.088;

const addressIn = (filter: PlaceFilter, stadtbezirk: string | undefined): string =>
  placesAddress(filter, { stadtbezirk, nahe: undefined });

function ChosenMap({ map, filter, rows, chosen, view }: Props & { readonly chosen: string; readonly view: View }) {
  const pins = spread(pinsOf(rows, map), view.box[2] * pinWidth);
  const without = rows.flatMap(({ place }) => (place.lat === null ? [place.name] : []));
  const stops = stopsOn(map, view, pins);
  return (
    <DistrictMap
      label={t["directory.places.map.label.chosen"]({ area: map.nameOf(chosen) ?? "" })}
      viewBox={view.box}
      areas={areasInView(map, view, (name) => addressIn(filter, name))}
      selected={[chosen]}
      pins={pins}
      stops={stops}
      caption={
        <>
          {t[pins.length > 0 ? "directory.places.map.caption.chosen" : "directory.places.map.caption.chosen.plain"]}{" "}
          {stops.length > 0 && t["directory.places.map.stops"]}
          {without.length > 0 && <p>{t["directory.places.map.without-point"]({ names: without })}</p>}
          <p>
            <a href={addressIn(filter, undefined)}>{t["directory.places.map.all"]}</a>
          </p>
        </>
      }
    />
  );
}

/** What is near, with the spot from where it is measured. */
function NearMap({ map, filter, rows, origin }: Props & { readonly origin: Origin }) {
  const { drawing } = map;
  const here = drawing && { name: origin.name, ...drawing.project(origin.point) };
  const spots = pinsOf(rows, map);
  const view = viewAround(map, here ? [here, ...spots] : spots);
  if (!view || !here) return null;
  return (
    <DistrictMap
      label={t["directory.places.map.label.near"]({ name: origin.name })}
      viewBox={view.box}
      areas={areasInView(map, view, (name) => addressIn(filter, name))}
      pins={spread(spots, view.box[2] * pinWidth)}
      stops={[here]}
      caption={t["directory.places.map.caption.chosen"]}
    />
  );
}

/** Without their names: the pins need the room, and the heading says which Stadtbezirk it is. */
export function areasInView(map: CityMap, view: View, hrefOf: (name: string) => string) {
  return mapAreas(map, hrefOf)
    .filter(({ id }) => view.areaIds.has(id))
    .map(({ id, name, href, path }) => ({ id, name, href, path }));
}

/** Places with a known point, numbered as they stand in the list. */
export function pinsOf(rows: readonly ListedPlace[], { drawing }: CityMap): MapPin[] {
  const shown = rows.flatMap(({ place: { name, slug, lat, lon } }) =>
    lat === null || lon === null || !drawing ? [] : [{ name, href: `/orte/${slug}`, ...drawing.project({ lat, lon }) }],
  );
  return shown.map((pin, index) => ({ ...pin, number: index + 1 }));
}

/** The same places with their true spots, for the street map. */
export function streetPoints(rows: readonly Pick<ListedPlace, "place">[]): StreetPoint[] {
  const shown = rows.flatMap(({ place: { name, slug, lat, lon } }) =>
    lat === null || lon === null ? [] : [{ name, href: `/orte/${slug}`, lat, lon }],
  );
  return shown.map((point, index) => ({ ...point, number: index + 1 }));
}

export const streetWords = () => ({
  open: t["directory.streets.open"],
  label: t["directory.streets.label"],
  zoomIn: t["directory.streets.zoom-in"],
  zoomOut: t["directory.streets.zoom-out"],
  gesture: t["directory.streets.gesture"],
  failed: t["directory.streets.failed"],
});

/** The number that a place bears on the map; undefined for one without a point. */
export function pinNumber(rows: readonly ListedPlace[], listed: ListedPlace): number | undefined {
  if (listed.place.lat === null) return undefined;
  return rows.filter(({ place }) => place.lat !== null).indexOf(listed) + 1;
}
