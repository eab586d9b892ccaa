import { homeCrumb, placesCrumb } from "#frame/crumbs.ts";
import { originOf, type CityMap, type Office } from "#modules/places/index.ts";
import { LeafletWay, telOf } from "#modules/offers/index.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Island } from "#ui/island.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import type { Phone } from "#ui/frame/phone.tsx";
import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import { ChosenFilters, OfferedChips, ResultLine } from "#ui/list/chips.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { StreetMap } from "#ui/map/street-map.tsx";
import { words } from "#ui/texts/texts.ts";
import { placesTexts as t } from "../texts/places.ts";
import { Nearby, type NearbyProps } from "./nearby.island.tsx";
import { ClosedPlaces, PlacesByStadtbezirk } from "./place-groups.tsx";
import type { Alternative } from "./list-places.store.ts";
import type { PlaceList } from "./listed-place.ts";
import { NearestPlaces } from "./nearest-places.tsx";
import { chosenChips, offeredChips } from "./place-chips.ts";
import { placesAddress, type IgnoredParameter, type PlaceFilter } from "./place-filter.ts";
import { PlaceFilters } from "./place-filters.tsx";
import type { OfficeWord } from "./place-in-words.ts";
import { PlaceListMap, streetPoints, streetWords } from "./place-map.tsx";
import { PlacesNear } from "./places-near.tsx";

export interface ListPlacesProps {
  readonly city: { readonly name: string; readonly officeWord: OfficeWord; readonly phone: Phone };
  readonly map: CityMap;
  readonly filter: PlaceFilter;
  readonly ignored: readonly IgnoredParameter[];
  readonly list: PlaceList;
  /** The Stadtbezirk's office, when one is chosen. */
  readonly office: Office | undefined;
  /** What comes nearest when nothing fits. */
  readonly nearest: readonly Alternative[];
  readonly today: LocalDate;
  /** Where the city's street map lies, when it has one. */
  readonly tiles: string | undefined;
}

export function ListPlacesPage(props: ListPlacesProps) {
  const { city, map, filter, list, today } = props;
  const chosen = chosenChips(filter, city.officeWord);
  return (
    <>
      <Breadcrumb words={words} path={[homeCrumb()]} here={placesCrumb().label} />
      <h1>{titleOf(filter, city.name)}</h1>
      {chosen.length === 0 && list.total > 0 && <p class="b-lead">{leadOf(list, city.officeWord)}</p>}
      <PlaceFilters filter={filter} stadtbezirke={map.stadtbezirke} office={city.officeWord} />
      <Ignored ignored={props.ignored} />
      <div class="b-split b-split--even">
        <div class="b-sticky b-stack">
          <Island name="nearby" component={Nearby} props={{ source: "/orte.json?groesse=500", words: nearbyWords() }} />
          <PlaceListMap map={map} filter={filter} rows={list.rows} />
          {props.tiles && <StreetMap tiles={props.tiles} points={streetPoints(list.rows)} words={streetWords()} />}
        </div>
        <div class="b-stack">
          <DidYouMean map={map} filter={filter} />
          <ResultLine chips={<ChosenFilters words={words} filters={chosen} />}>
            <b>{t["directory.places.count"]({ count: list.total })}</b>
          </ResultLine>
          {list.total === 0 ? <NearestPlaces {...props} chosen={chosen} /> : <Results {...props} />}
          {filter.stadtbezirk && <LeafletWay stadtbezirk={filter.stadtbezirk} today={today} />}
          <ClosedPlaces closed={list.closed} />
          <Call office={props.office} phone={city.phone} empty={list.total === 0} />
        </div>
      </div>
      <p class="b-printonly b-small">{t["directory.places.printed"]({ date: plainDateInWords(today) })}</p>
    </>
  );
}

export function titleOf({ stadtbezirk, nahe }: PlaceFilter, city: string): string {
  const near = stadtbezirk === undefined && nahe !== undefined;
  const where = near
    ? t["directory.places.near"]({ area: nahe })
    : t["directory.places.in"]({ area: stadtbezirk ?? city });
  return t["directory.places.title"]({ where });
}

function leadOf({ total, meeting, offices }: PlaceList, office: OfficeWord): string {
  const officesInWords = t["directory.places.offices"]({ count: offices, ...office });
  return t["directory.places.lead"]({ meeting, offices: officesInWords, others: total - meeting - offices });
}

const nearbyWords = (): NearbyProps["words"] => ({
  ask: t["directory.places.here.ask"],
  privacy: t["directory.places.here.privacy"],
  looking: t["directory.places.here.looking"],
  title: t["directory.places.here.title"],
  way: t["directory.places.here.way"],
  denied: t["directory.places.here.denied"],
  failed: t["directory.places.here.failed"],
  none: t["directory.places.here.none"],
});

function Ignored({ ignored }: Pick<ListPlacesProps, "ignored">) {
  if (ignored.length === 0) return null;
  return (
    <Note tone="wait">
      {ignored.map((each) => (
        <p key={each.name}>
          {t[each.name === "nahe" ? "directory.places.ignored.near" : "directory.places.ignored"](each)}
        </p>
      ))}
    </Note>
  );
}

/** Words that name a part of the city may mean everything there, not only what bears its name. */
function DidYouMean({ map, filter }: Pick<ListPlacesProps, "map" | "filter">) {
  if (filter.q === "" || filter.stadtbezirk !== undefined || map.find(filter.q).length === 0) return null;
  const label = t["directory.places.did-you-mean.near"]({ area: filter.q });
  const href = placesAddress(filter, { q: undefined, nahe: filter.q });
  return <OfferedChips intro={t["directory.places.did-you-mean"]} chips={[{ label, href }]} />;
}

function Results({ filter, list, city, map }: ListPlacesProps) {
  const origin = originOf(filter, map);
  const hrefOf = (page: number) =>
    `${placesAddress(filter, { seite: page > 1 ? String(page) : undefined })}#ergebnisse`;
  return (
    <>
      <OfferedChips intro={words["ui.only-show"]} chips={offeredChips(filter, list)} />
      {origin ? (
        <PlacesNear rows={list.rows} origin={origin} office={city.officeWord} />
      ) : (
        <PlacesByStadtbezirk rows={list.rows} office={city.officeWord} withPins={filter.stadtbezirk !== undefined} />
      )}
      <Pagination words={words} current={filter.seite} pages={Math.ceil(list.total / filter.groesse)} hrefOf={hrefOf} />
      <Actions>
        <Button look="secondary" icon="printer" prints>
          {t["directory.places.print"]}
        </Button>
      </Actions>
    </>
  );
}

interface CallProps {
  readonly office: Office | undefined;
  readonly phone: Phone;
  readonly empty: boolean;
}

function Call({ office, phone, empty }: CallProps) {
  const heading = t[empty ? "directory.places.phone.title.empty" : "directory.places.phone.title"];
  const own = office?.phone ?? null;
  return (
    <PhoneBlock heading={heading} phone={own === null ? phone : { number: own, href: telOf(own) }}>
      <p>
        {office && own !== null
          ? t["directory.places.phone.text"]({ office: office.name })
          : t["directory.places.phone.text.central"]}
      </p>
    </PhoneBlock>
  );
}
