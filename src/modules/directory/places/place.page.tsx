import { german } from "#platform/texts/german.ts";
import { German } from "#frame/german.tsx";
import { homeCrumb, placesCrumb } from "#frame/crumbs.ts";
import type { OfficeDate } from "#modules/network/index.ts";
import type { CityMap, Office, PublicPlace, Room } from "#modules/places/index.ts";
import type { CalendarAddress, DateList } from "#modules/offers/index.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { QrDrawing } from "#ui/pictures/qr.tsx";
import { State } from "#ui/feedback/note.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import type { Phone } from "#ui/frame/phone.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import { words } from "#ui/texts/texts.ts";
import { NextDates } from "../office-dates/next-dates.tsx";
import { placesTexts as t } from "../texts/places.ts";
import type { ListedPlace } from "./listed-place.ts";
import type { OpenToday } from "./open-today.ts";
import { PlaceAside } from "./place-aside.tsx";
import { PlaceDates } from "./place-dates.tsx";
import { placeFacts } from "./place-facts.tsx";
import { nextInWords, todayInWords, type OfficeWord } from "./place-in-words.ts";
import { PlaceOrigin } from "./place-origin.tsx";
import { PlaceRooms } from "./place-rooms.tsx";
import { ClosedInstead, StatusNote } from "./place-status.tsx";

export interface PlacePageProps {
  readonly place: PublicPlace;
  readonly kind: string;
  readonly map: CityMap;
  readonly rooms: readonly Room[];
  readonly formerNames: readonly string[];
  /** None for a place that has closed. */
  readonly dates: DateList | undefined;
  /** What an office holds here, or wherever when the place is that office. */
  readonly officeDates: readonly OfficeDate[];
  readonly nearby: readonly ListedPlace[];
  readonly open: OpenToday;
  /** The office of the Stadtbezirk, where the place is not that office itself. */
  readonly office: Office | undefined;
  readonly officeWord: OfficeWord;
  readonly today: LocalDate;
  readonly address: string;
  readonly central: Phone;
  readonly qr: QrDrawing;
  /** Where the city's street map lies, when it has one. */
  readonly tiles: string | undefined;
  readonly calendar: CalendarAddress;
}

export function PlacePage(props: PlacePageProps) {
  const { place, rooms, dates, today } = props;
  const closed = place.status === "geschlossen";
  return (
    <>
      <Breadcrumb words={words} path={[homeCrumb(), placesCrumb()]} here={<German>{place.name}</German>} />
      <div class="b-split">
        <div class="b-stack">
          <Head {...props} />
          {closed && <ClosedInstead {...props} />}
          {place.summary && (
            <p class="b-lead b-measure" {...german()}>
              {place.summary}
            </p>
          )}
          {!closed && <FactsList rows={placeFacts(place, today)} />}
          {dates && <PlaceDates dates={dates} place={place} today={today} />}
          <OfficeDates {...props} />
          {!closed && <PlaceRooms rooms={rooms} />}
          <PlaceOrigin place={place} />
        </div>
        <PlaceAside {...props} />
      </div>
    </>
  );
}

function OfficeDates({ place, officeDates, office, officeWord, today, central }: PlacePageProps) {
  const offices = [office ?? { ...place, traeger: null }];
  const stadtbezirk = place.stadtbezirk === null ? undefined : { name: place.stadtbezirk };
  return (
    <NextDates
      quiet
      dates={officeDates}
      atPlace={place.name}
      {...{ offices, stadtbezirk, today, central }}
      officeWord={officeWord.one}
    />
  );
}

function Head({ place, kind, formerNames, open, today }: PlacePageProps) {
  const now = place.status === "aktiv" ? todayInWords(open, null) : undefined;
  const next = place.status === "aktiv" ? nextInWords(open, today) : undefined;
  return (
    <div class="b-stack b-stack--s">
      <p class="b-muted">
        {kind}
        {place.stadtbezirk !== null && " · "}
        <German>{place.stadtbezirk}</German>
      </p>
      <h1 {...german()}>{place.name}</h1>
      {formerNames.length > 0 && <p>{t["directory.place.former-names"]({ names: formerNames })}</p>}
      {(place.example || now) && (
        <p class="b-row b-row--s">
          {place.example && <State>{t["directory.places.example"]}</State>}
          {now && (
            <State tone={open.state === "open" ? "ok" : "info"} icon="clock">
              {now}
            </State>
          )}
        </p>
      )}
      {next && <p>{next}</p>}
      <StatusNote place={place} />
    </div>
  );
}
