import { mapAreas, type CityMap } from "#modules/places/index.ts";
import { DistrictMap } from "#ui/map/district-map.tsx";
import { offersTexts as t } from "../texts/texts.ts";
import { addressWith, type DateFilter } from "./date-filter.ts";

/** All districts as links to the same list there. */
export function ListMap({ map, filter }: { readonly map: CityMap; readonly filter: DateFilter }) {
  const { drawing } = map;
  if (!drawing) return null;
  const chosen = filter.stadtbezirk ? map.stadtbezirkNamed(filter.stadtbezirk)?.id : undefined;
  const near = filter.nahe && !chosen ? map.find(filter.nahe).map(({ stadtbezirkId }) => stadtbezirkId) : [];
  return (
    <DistrictMap
      label={t["offers.map.label"]}
      viewBox={[0, 0, drawing.width, drawing.height]}
      areas={mapAreas(map, (name) => addressWith("/angebote", filter, { stadtbezirk: name, nahe: undefined }))}
      selected={chosen ? [chosen] : near.length === 1 ? near : []}
      uncertain={near.length > 1 ? near : []}
      onPhones="chips"
      caption={t[map.approximate ? "offers.map.caption.approximate" : "offers.map.caption"]}
    />
  );
}
