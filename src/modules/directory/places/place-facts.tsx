import { german } from "#platform/texts/german.ts";
import { German } from "#frame/german.tsx";
import { languageInWords } from "#modules/offers/index.ts";
import type { PublicPlace } from "#modules/places/index.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { openingInWords } from "#platform/dates/opening-hours-in-words.ts";
import { walkingMinutes } from "#platform/geo/point.ts";
import type { FactRow } from "#ui/list/facts-list.tsx";
import { placesTexts as t } from "../texts/places.ts";
import { openingOf } from "./open-today.ts";
import { accessInWords } from "./place-access.ts";
import { addressOf } from "./place-in-words.ts";

/** Questions and answers about a place. */
export function placeFacts(place: PublicPlace, today: LocalDate): FactRow[] {
  const { traeger, languages, website, stop, stopMetres } = place;
  return [
    { term: t["directory.place.opening"], icon: "clock", value: <Opening place={place} today={today} /> },
    { term: t["directory.place.address"], icon: "pin", value: <Address place={place} /> },
    ...(stop === null || stopMetres === null
      ? []
      : [{ term: t["directory.place.transport"], icon: "bus" as const, value: stopInWords(stop, stopMetres) }]),
    { term: t["directory.place.access"], icon: "wheelchair", value: <Access place={place} /> },
    ...(traeger === null
      ? []
      : [{ term: t["directory.place.traeger"], icon: "people" as const, value: <German>{traeger}</German> }]),
    ...(languages.length === 0
      ? []
      : [
          {
            term: t["directory.place.languages"],
            icon: "speech" as const,
            value: languages.map(languageInWords).join(", "),
          },
        ]),
    ...(website === null
      ? []
      : [{ term: t["directory.place.website"], icon: "globe" as const, value: <Website url={website} /> }]),
  ];
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <div key={line}>{line}</div>
    ))}
  </>
);

function Opening({ place, today }: { readonly place: PublicPlace; readonly today: LocalDate }) {
  const opening = openingOf(place);
  if (opening) return <Lines lines={openingInWords(opening, today)} />;
  if (place.openingText === null) return <>{t["directory.place.opening.unknown"]}</>;
  return <German>{place.openingText}</German>;
}

function Address({ place }: { readonly place: PublicPlace }) {
  const { area, stadtbezirk } = place;
  const address = addressOf(place);
  return (
    <>
      <div>{address ? <German>{address}</German> : t["directory.place.address.unknown"]}</div>
      {area !== null && area !== stadtbezirk && <div>{t["directory.place.quarter"]({ quarter: area })}</div>}
    </>
  );
}

/** Nobody walks to the metre. */
function stopInWords(stop: string, metres: number): string {
  const rounded = Math.max(50, Math.round(metres / 50) * 50);
  return t["directory.place.stop"]({ stop, metres: rounded, minutes: walkingMinutes(rounded) });
}

function Access({ place }: { readonly place: PublicPlace }) {
  const { known, unknown } = accessInWords(place);
  return (
    <>
      <Lines lines={known} />
      {place.accessibilityNote && <div {...german()}>{place.accessibilityNote}</div>}
      {unknown && <div class="b-muted">{unknown}</div>}
    </>
  );
}

function Website({ url }: { readonly url: string }) {
  return (
    <a href={url} rel="noopener nofollow">
      {url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
    </a>
  );
}
