import { isCounted, type PlaceList } from "./listed-place.ts";
import type { PlaceFilter } from "./place-filter.ts";

/** The list as data, after the contract of the product. */
export function placesAsData({ total, rows }: PlaceList, { seite, groesse }: Pick<PlaceFilter, "seite" | "groesse">) {
  return {
    total,
    page: seite,
    pages: Math.max(1, Math.ceil(total / groesse)),
    items: rows.map(({ place }) => itemOf(place)),
  };
}

function itemOf(place: PlaceList["rows"][number]["place"]) {
  const { name, slug, kind, stadtbezirk, status, example, confirmedOn, lat, lon } = place;
  return {
    type: kind === "seniorenbuero" ? ("office" as const) : ("place" as const),
    title: name,
    url: `/orte/${slug}`,
    kind,
    stadtbezirk,
    counted: isCounted(place),
    status,
    example,
    ...(confirmedOn !== null && { confirmedOn }),
    place: { name, kind, stadtbezirk },
    ...(lat !== null && lon !== null && { point: { lat, lon } }),
  };
}
