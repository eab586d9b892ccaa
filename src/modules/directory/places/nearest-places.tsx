import type { Link } from "#ui/link.ts";
import { OfferedChips } from "#ui/list/chips.tsx";
import { placesTexts as t } from "../texts/places.ts";
import type { ListPlacesProps } from "./list-places.page.tsx";
import { placesAddress } from "./place-filter.ts";
import { PlaceRow } from "./place-row.tsx";

/** Never a dead end: what was wished, what comes nearest, and how to go on. */
export function NearestPlaces({
  filter,
  nearest,
  city,
  chosen,
}: ListPlacesProps & { readonly chosen: readonly Link[] }) {
  const wish = chosen.map(({ label }) => label).join(", ");
  const everywhere = placesAddress(filter, { stadtbezirk: undefined, nahe: undefined });
  return (
    <div class="b-stack">
      <h2>{wish ? t["directory.places.empty.title"]({ wish }) : t["directory.places.empty.title.plain"]}</h2>
      <p class="b-lead">{t[nearest.length > 0 ? "directory.places.empty.lead" : "directory.places.empty.none"]}</p>
      {nearest.map(({ title, rows }) => (
        <section key={title} class="b-stack b-stack--s">
          <h2>{title}</h2>
          <ul class="b-list">
            {rows.map((listed) => (
              <PlaceRow key={listed.place.id} listed={listed} office={city.officeWord} withStadtbezirk />
            ))}
          </ul>
        </section>
      ))}
      {chosen.length > 0 && (
        <OfferedChips
          intro={t["directory.places.empty.further"]}
          chips={[
            ...(filter.stadtbezirk || filter.nahe
              ? [{ label: t["directory.places.empty.everywhere"]({ city: city.name }), href: everywhere }]
              : []),
            { label: t["directory.places.empty.all"], href: "/orte" },
          ]}
        />
      )}
    </div>
  );
}
