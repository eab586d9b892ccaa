import { mapAreas, type CityMap, type PublicPlace } from "#modules/places/index.ts";
import { DistrictMap } from "#ui/map/district-map.tsx";
import { placesTexts as t } from "../texts/places.ts";
import { stopsOn, viewOf } from "./map-view.ts";
import { areasInView } from "./place-map.tsx";

interface Props {
  readonly map: CityMap;
  readonly place: PublicPlace;
}

/** Where the place is: a pin in its Stadtbezirk, or the Stadtbezirk in the city and honest words. */
export function PlaceSpot({ map, place }: Props) {
  const { drawing } = map;
  const { stadtbezirkId, lat, lon } = place;
  if (!drawing || stadtbezirkId === null) return <p class="b-muted">{t["directory.place.map.nothing"]}</p>;
  const view = viewOf(map, stadtbezirkId);
  const label = t["directory.place.map.label"]({ place: place.name });
  if (lat === null || lon === null || !view)
    return (
      <DistrictMap
        label={label}
        viewBox={[0, 0, drawing.width, drawing.height]}
        areas={mapAreas(map, addressOf)}
        selected={[stadtbezirkId]}
        caption={
          <>
            {t["directory.place.map.without-point"]({ area: place.stadtbezirk ?? "" })}{" "}
            {t["directory.places.map.caption.chosen.plain"]}
          </>
        }
      />
    );
  const pin = { number: 1, name: place.name, href: `/orte/${place.slug}`, ...drawing.project({ lat, lon }) };
  const stops = stopsOn(map, view, [pin]);
  return (
    <DistrictMap
      label={label}
      viewBox={view.box}
      areas={areasInView(map, view, addressOf)}
      selected={[stadtbezirkId]}
      pins={[pin]}
      stops={stops}
      caption={
        <>
          {t["directory.places.map.caption.chosen.plain"]} {stops.length > 0 && t["directory.places.map.stops"]}
        </>
      }
    />
  );
}

const addressOf = (stadtbezirk: string): string => `/orte?${new URLSearchParams({ stadtbezirk })}`;
