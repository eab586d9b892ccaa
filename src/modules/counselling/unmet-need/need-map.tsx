import { mapAreas, type CityMap } from "#modules/places/index.ts";
import { DistrictMap } from "#ui/map/district-map.tsx";
import { needDe as t } from "../texts/need-de.ts";

interface Props {
  readonly map: CityMap;
  /** The number in words for each Stadtbezirk; a covered one says so. */
  readonly numberOf: (areaId: string) => string;
  readonly hrefOf: (areaId: string) => string;
  readonly selected?: readonly string[];
}

/** Where it is missing: each Stadtbezirk with its number. The table beside it says the same. */
export function NeedMap({ map, numberOf, hrefOf, selected = [] }: Props) {
  const { drawing } = map;
  if (!drawing) return null;
  const areas = mapAreas(map, (name) => hrefOf(map.stadtbezirkNamed(name)?.id ?? ""));
  return (
    <div class="b-measure">
      <DistrictMap
        label={t["counselling.need.map"]}
        viewBox={[0, 0, drawing.width, drawing.height]}
        areas={areas.map((area) => ({
          ...area,
          name: t["counselling.need.in-area"]({ area: area.name, number: numberOf(area.id) }),
          ...(area.lines && { lines: [...area.lines, numberOf(area.id)] }),
        }))}
        selected={selected}
        onPhones="chips"
        caption={t["counselling.need.map.caption"]}
      />
    </div>
  );
}
