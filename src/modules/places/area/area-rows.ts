import type { Areas } from "#cities/areas.ts";
import { idOf } from "#platform/database/ids.ts";
import type { LoadedAreas } from "../place/load-places.store.ts";

export const areaIdOf = (naturalKey: string): string => idOf("area", naturalKey);

/** The rows of a city's areas and of all that helps to find them. */
export function areaRows({ areas, boundaries, aliases, overlays, postcodes, stops }: Areas): LoadedAreas {
  return {
    areas: areas.map((area, position) => ({
      id: areaIdOf(area.id),
      parentId: area.parentId && areaIdOf(area.parentId),
      level: area.level,
      number: area.number ?? "",
      name: area.name,
      position,
      approximate: area.approximate,
    })),
    boundaries: boundaries.map(({ areaId, geometry }) => ({ areaId: areaIdOf(areaId), geometry, source: "cities" })),
    aliases: aliases.map(({ alias, areaId }) => ({ alias, areaId: areaIdOf(areaId) })),
    overlays: overlays.map(({ kind, name, validFrom, validUntil, source }) => ({
      id: idOf("overlay", name),
      kind,
      name,
      validFrom,
      validUntil,
      source,
    })),
    overlayAreas: overlays.flatMap(({ name, areaIds }) =>
      areaIds.map((areaId) => ({ overlayId: idOf("overlay", name), areaId: areaIdOf(areaId) })),
    ),
    postcodes: postcodes.flatMap(({ postcode, areaIds, sure }) =>
      areaIds.map((areaId, position) => ({ postcode, areaId: areaIdOf(areaId), position, sure })),
    ),
    stops: stops.map(({ id, name, lat, lon, areaId, stepFree }) => ({
      id: idOf("stop", id),
      name,
      lat,
      lon,
      areaId: areaIdOf(areaId),
      stepFree,
    })),
  };
}
