import { german } from "#platform/texts/german.ts";
import { German } from "#frame/german.tsx";
import { telOf } from "#modules/offers/index.ts";
import { wayInWords, type PublicPlace } from "#modules/places/index.ts";
import { State } from "#ui/feedback/note.tsx";
import { Facts, type Fact } from "#ui/list/dates.tsx";
import { placesTexts as t } from "../texts/places.ts";
import type { ListedPlace } from "./listed-place.ts";
import { kindInWords, todayInWords, type OfficeWord } from "./place-in-words.ts";

interface Props {
  readonly listed: ListedPlace;
  readonly office: OfficeWord;
  /** Where the list mixes districts, each row says its own. */
  readonly withStadtbezirk?: boolean;
  readonly pin?: number | undefined;
}

/** One place in a list: name – what and where – open today? – facts. */
export function PlaceRow({ listed, office, withStadtbezirk = false, pin }: Props) {
  const { place } = listed;
  return (
    <li class="b-stack b-stack--s">
      <h3 class="b-h3">
        {pin !== undefined && (
          <>
            <span class="b-pin" aria-hidden="true">
              {pin}
            </span>{" "}
          </>
        )}
        <a href={`/orte/${place.slug}`} {...german()}>
          {place.name}
        </a>{" "}
        {place.example && <State>{t["directory.places.example"]}</State>}
      </h3>
      <p class="b-small b-muted">
        <Where {...{ place, office, withStadtbezirk }} />
      </p>
      {listed.metres !== undefined && <p>{wayInWords(listed.metres)}</p>}
      <Today listed={listed} />
      <Facts facts={factsOf(place)} />
    </li>
  );
}

interface WhereProps {
  readonly place: PublicPlace;
  readonly office: OfficeWord;
  readonly withStadtbezirk: boolean;
}

function Where({ place, office, withStadtbezirk }: WhereProps) {
  const quarter = place.area === place.stadtbezirk ? null : place.area;
  const names = [place.street, quarter, withStadtbezirk ? place.stadtbezirk : null].filter(Boolean).join(" · ");
  return (
    <>
      {kindInWords(place.kind, office)}
      {names && " · "}
      <German>{names}</German>
    </>
  );
}

function Today({ listed: { place, open } }: { readonly listed: ListedPlace }) {
  if (place.status !== "aktiv") {
    const status = t[`directory.places.status.${place.status}`];
    return (
      <p>
        <State tone="wait">{place.statusReason ? `${status}: ${place.statusReason}` : status}</State>
      </p>
    );
  }
  const words = todayInWords(open, place.openingText);
  if (words === undefined) return null;
  return (
    <p>
      <State tone={open.state === "open" ? "ok" : "info"} icon="clock">
        {words}
      </State>
    </p>
  );
}

/** What is known, and only that. */
function factsOf({ stepFree, phone }: PublicPlace): Fact[] {
  return [
    ...(stepFree === true ? [{ icon: "wheelchair" as const, text: t["directory.places.step-free"] }] : []),
    ...(phone === null
      ? []
      : [
          {
            icon: "phone" as const,
            text: (
              <a class="b-num" href={telOf(phone)}>
                {phone}
              </a>
            ),
          },
        ]),
  ];
}
