import { german } from "#platform/texts/german.ts";
import { German } from "#frame/german.tsx";
import type { PublicPlace } from "#modules/places/index.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import { placesTexts as t } from "../texts/places.ts";
import type { ListedPlace } from "./listed-place.ts";
import type { OfficeWord } from "./place-in-words.ts";
import { pinNumber } from "./place-map.tsx";
import { PlaceRow } from "./place-row.tsx";

interface Props {
  readonly rows: readonly ListedPlace[];
  readonly office: OfficeWord;
  /** Whether the map beside the list numbers its places. */
  readonly withPins: boolean;
}

/** Places under the name of their Stadtbezirk. */
export function PlacesByStadtbezirk({ rows, office, withPins }: Props) {
  return (
    <>
      {[...Map.groupBy(rows, ({ place }) => place.stadtbezirk)].map(([stadtbezirk, ofDistrict], index) => (
        <section key={stadtbezirk} class="b-stack b-stack--s" aria-labelledby={`bezirk-${index + 1}`}>
          <h2 id={`bezirk-${index + 1}`}>
            {stadtbezirk === null ? t["directory.places.without-stadtbezirk"] : <German>{stadtbezirk}</German>}
          </h2>
          <ul class="b-list">
            {ofDistrict.map((listed) => (
              <PlaceRow
                key={listed.place.id}
                listed={listed}
                office={office}
                pin={withPins ? pinNumber(rows, listed) : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What was known once and is gone: people look for it, and should not stand before a locked door. */
export function ClosedPlaces({ closed }: { readonly closed: readonly PublicPlace[] }) {
  if (closed.length === 0) return null;
  return (
    <section class="b-panel b-panel--soft b-stack b-stack--s" aria-labelledby="geschlossen">
      <h2 class="b-h3" id="geschlossen">
        {t["directory.places.closed.title"]}
      </h2>
      <ul>
        {closed.map(({ id, slug, name, statusReason, statusSince }) => (
          <li key={id}>
            <a href={`/orte/${slug}`} {...german()}>
              {name}
            </a>
            {statusSince && ` (${plainDateInWords(statusSince)})`}
            {statusReason && <German>{`: ${statusReason}`}</German>}
          </li>
        ))}
      </ul>
    </section>
  );
}
