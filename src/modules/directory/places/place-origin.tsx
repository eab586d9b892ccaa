import type { PublicPlace } from "#modules/places/index.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import { Freshness } from "#ui/feedback/freshness.tsx";
import { placesTexts as t } from "../texts/places.ts";

/** When somebody last said that all this is right, where it comes from, and how to object. */
export function PlaceOrigin({ place }: { readonly place: PublicPlace }) {
  const { slug, sourceName, sourceUrl, sourceDate } = place;
  const source = t["directory.place.source"]({ name: sourceName ?? "", date: sourceDate ?? "" });
  return (
    <>
      <Freshness
        text={freshnessOf(place)}
        report={{
          label: t["directory.place.report"],
          href: `/meldung?${new URLSearchParams({ ort: slug })}`,
        }}
      />
      {(sourceName !== null || sourceUrl !== null) && (
        <p class="b-small">
          {sourceUrl === null ? (
            source
          ) : (
            <a href={sourceUrl} rel="noopener nofollow">
              {source}
            </a>
          )}
        </p>
      )}
    </>
  );
}

function freshnessOf({ confirmedOn, confirmedBy, status }: PublicPlace): string {
  if (confirmedOn === null)
    return t[status === "geschlossen" ? "directory.place.unconfirmed.closed" : "directory.place.unconfirmed"];
  return t["directory.place.confirmed"]({ date: plainDateInWords(confirmedOn), by: confirmedBy ?? "" });
}
