import { homeCrumb, offersCrumb } from "#frame/crumbs.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { originOf, type CityMap, type Office } from "#modules/places/index.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import { ChosenFilters, OfferedChips, ResultLine } from "#ui/list/chips.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { WeekStrip } from "#ui/list/week-strip.tsx";
import { words } from "#ui/texts/texts.ts";
import type { Theme } from "../theme/theme.ts";
import { telOf } from "../offer/offer-in-words.ts";
import type { CalendarAddress } from "../calendar/calendar-address.ts";
import { CalendarWay } from "../calendar/calendar-way.tsx";
import { LeafletWay } from "../calendar/leaflet-way.tsx";
import { offersTexts as t } from "../texts/texts.ts";
import { chosenChips, offeredChips, quickChips } from "./date-chips.ts";
import { addressWith, countedOnPages, type DateFilter, type Ignored } from "./date-filter.ts";
import { DateFilters } from "./date-filters.tsx";
import { ListMap } from "./date-map.tsx";
import { OfferDays } from "./date-row.tsx";
import { WalkingWay } from "./walking-way.tsx";
import { Nearest } from "./nearest-dates.tsx";
import type { DateList, DateRow } from "./list-dates.store.ts";
import { weekOf } from "./date-week.ts";

export interface ListDatesProps {
  readonly city: { readonly name: string; readonly phone: { readonly number: string; readonly href: string } };
  readonly map: CityMap;
  readonly themes: readonly Theme[];
  readonly filter: DateFilter;
  readonly ignored: readonly Ignored[];
  readonly list: DateList;
  readonly office: Office | undefined;
  readonly today: LocalDate;
  /** The calendar with the same dates. */
  readonly calendar: CalendarAddress;
  /** What comes nearest when nothing fits. */
  readonly nearest: readonly { readonly title: string; readonly rows: readonly DateRow[] }[];
}

export function ListDatesPage(props: ListDatesProps) {
  const { city, map, themes, filter, ignored, list, today } = props;
  const chosen = chosenChips(filter, themes);
  const empty = list.total === 0;
  const origin = originOf(filter, map);
  return (
    <>
      <Breadcrumb words={words} path={[homeCrumb()]} here={offersCrumb().label} />
      <h1>{titleOf(filter, city.name)}</h1>
      <DateFilters filter={filter} stadtbezirke={map.stadtbezirke} themes={themes} />
      {ignored.length > 0 && (
        <Note tone="wait">
          {ignored.map((each) => (
            <p key={each.name}>{t["offers.list.ignored"](each)}</p>
          ))}
        </Note>
      )}
      <div class="b-split">
        <div class="b-stack">
          <WeekStrip words={words} days={weekOf(filter, list.week, today)} />
          <OfferedChips intro={t["offers.list.quick"]} chips={quickChips(filter, today)} />
          <ResultLine chips={<ChosenFilters words={words} filters={chosen} />}>
            <b>{countOf(list)}</b>
          </ResultLine>
          {origin && <WalkingWay filter={filter} origin={origin} />}
          {empty ? (
            <Nearest {...props} chosen={chosen} />
          ) : (
            <>
              <OfferedChips intro={words["ui.only-show"]} chips={offeredChips(filter, list)} />
              <OfferDays rows={list.rows} today={today} origin={origin} />
              <Pages filter={filter} list={list} />
              <Ways filter={filter} />
              {filter.stadtbezirk && !filter.vergangen && <LeafletWay stadtbezirk={filter.stadtbezirk} today={today} />}
            </>
          )}
        </div>
        <aside class="b-stack">
          <ListMap map={map} filter={filter} />
          {!filter.vergangen && <CalendarWay address={props.calendar} what={titleOf(filter, city.name)} />}
          <Call office={props.office} phone={city.phone} empty={empty} />
        </aside>
      </div>
      <p class="b-printonly b-small">{t["offers.list.printed"]({ date: plainDateInWords(today) })}</p>
    </>
  );
}

export function titleOf(filter: DateFilter, city: string): string {
  const near = filter.nahe ? t["offers.list.near"]({ area: filter.nahe }) : undefined;
  const where = filter.stadtbezirk
    ? t["offers.list.in"]({ area: filter.stadtbezirk })
    : (near ?? t["offers.list.in"]({ area: city }));
  return t[filter.vergangen ? "offers.list.title.archive" : "offers.list.title"]({ where });
}

const countOf = ({ total, more }: DateList): string =>
  more ? t["offers.list.more-than"]({ count: countedOnPages }) : t["offers.list.count"]({ count: total });

function Pages({ filter, list }: Pick<ListDatesProps, "filter" | "list">) {
  const hrefOf = (page: number) =>
    `${addressWith("/angebote", filter, { seite: page > 1 ? String(page) : undefined })}#ergebnisse`;
  const pages = Math.ceil(list.total / filter.groesse) + (list.more ? 1 : 0);
  return <Pagination words={words} current={filter.seite} pages={pages} hrefOf={hrefOf} />;
}

function Ways({ filter }: { readonly filter: DateFilter }) {
  return (
    <Actions>
      <Button look="secondary" icon="printer" prints>
        {t["offers.list.print"]}
      </Button>
      {!filter.vergangen && (
        <LinkButton look="tertiary" icon="mail" href={newsletterOf(filter)}>
          {t["offers.list.newsletter"]}
        </LinkButton>
      )}
      {!filter.vergangen && (
        <LinkButton look="tertiary" href={addressWith("/angebote", filter, { vergangen: "ja" })}>
          {t["offers.list.archive"]}
        </LinkButton>
      )}
    </Actions>
  );
}

const newsletterOf = ({ stadtbezirk }: DateFilter): string =>
  stadtbezirk === undefined ? "/rundbrief" : `/rundbrief?${new URLSearchParams({ stadtbezirk })}`;

function Call({
  office,
  phone,
  empty,
}: {
  readonly office: Office | undefined;
  readonly phone: ListDatesProps["city"]["phone"];
  readonly empty: boolean;
}) {
  const heading = t[empty ? "offers.empty.phone.title" : "offers.list.phone.title"];
  if (office?.phone)
    return (
      <PhoneBlock heading={heading} phone={{ number: office.phone, href: telOf(office.phone) }}>
        <p>{t["offers.list.phone.text"]({ office: office.name })}</p>
      </PhoneBlock>
    );
  return (
    <PhoneBlock heading={heading} phone={phone}>
      <p>{t["offers.list.phone.text.central"]}</p>
    </PhoneBlock>
  );
}
