import { wayTexts, type Origin } from "#modules/places/index.ts";
import { placesTexts as t } from "../texts/places.ts";
import type { ListedPlace } from "./listed-place.ts";
import type { OfficeWord } from "./place-in-words.ts";
import { pinNumber } from "./place-map.tsx";
import { PlaceRow } from "./place-row.tsx";

interface Props {
  readonly rows: readonly ListedPlace[];
  readonly origin: Origin;
  readonly office: OfficeWord;
}

/** Places by the way on foot; those whose spot is unknown stand apart and say so. */
export function PlacesNear({ rows, origin, office }: Props) {
  const measured = rows.filter(({ metres }) => metres !== undefined);
  const somewhere = rows.filter(({ metres }) => metres === undefined);
  return (
    <>
      {measured.length > 0 && (
        <section class="b-stack b-stack--s" aria-labelledby="zu-fuss">
          <h2 id="zu-fuss">{t["directory.places.near.title"]}</h2>
          <p class="b-small b-muted">{wayTexts[`places.way.from.${origin.kind}`]({ name: origin.name })}</p>
          <ul class="b-list">
            {measured.map((listed) => (
              <PlaceRow
                key={listed.place.id}
                listed={listed}
                office={office}
                withStadtbezirk
                pin={pinNumber(rows, listed)}
              />
            ))}
          </ul>
        </section>
      )}
      {somewhere.length > 0 && (
        <section class="b-stack b-stack--s" aria-labelledby="im-stadtbezirk">
          <h2 id="im-stadtbezirk">{t["directory.places.near.somewhere"]}</h2>
          <p class="b-small b-muted">{t["directory.places.near.somewhere.text"]}</p>
          <ul class="b-list">
            {somewhere.map((listed) => (
              <PlaceRow key={listed.place.id} listed={listed} office={office} withStadtbezirk />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
