import { homeCrumb } from "#frame/crumbs.ts";
import { frameTexts } from "#frame/texts/texts.ts";
import { type OfficeDate, officeDateKinds } from "#modules/network/index.ts";
import type { CityMap } from "#modules/places/index.ts";
import { dayAndMonthInWords, nearDayInWords, plainDateInWords, weekdayInWords } from "#platform/dates/in-words.ts";
import { weekdayOf } from "#platform/dates/local-date.ts";
import { LinkButton } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import { ResultLine } from "#ui/list/chips.tsx";
import { DayGroup } from "#ui/list/dates.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { words } from "#ui/texts/texts.ts";
import { counsellingTexts } from "../texts/counselling.ts";
import { officeDateTexts as t } from "../texts/office-dates.ts";
import { type OfficeDateFilter, officeDatesAddress, officeDatesPath } from "./office-date-query.ts";
import { type DateAround, OfficeDateRow } from "./office-date-row.tsx";

export interface OfficeDatesProps extends DateAround {
  readonly map: CityMap;
  readonly filter: OfficeDateFilter;
  readonly total: number;
  readonly dates: readonly OfficeDate[];
  /** Opens the calendar program with the same dates. */
  readonly calendar: string;
}

export const officeDatesPerPage = 25;

export function OfficeDatesPage(props: OfficeDatesProps) {
  const { filter, total, calendar, central } = props;
  return (
    <>
      <Breadcrumb
        words={words}
        path={[homeCrumb(), { label: frameTexts["frame.nav.counselling"], href: "/beratung" }]}
        here={t["directory.dates.crumb"]}
      />
      <h1>{t["directory.dates.title"]}</h1>
      <p class="b-lead b-measure">{t["directory.dates.lead"]}</p>
      <DateFilters {...props} />
      {filter.ignored !== undefined && (
        <Note tone="wait">{t["directory.dates.ignored"]({ value: filter.ignored })}</Note>
      )}
      <ResultLine>
        <b>{t["directory.dates.total"]({ count: total })}</b>
      </ResultLine>
      {total === 0 ? <p>{t["directory.dates.none"]}</p> : <Days {...props} />}
      <Pagination
        words={words}
        current={filter.seite}
        pages={Math.ceil(total / officeDatesPerPage)}
        hrefOf={(seite) => officeDatesAddress({ ...filter, seite })}
      />
      <p class="b-noprint">
        <LinkButton icon="calendar" href={calendar}>
          {t["directory.dates.calendar"]}
        </LinkButton>
      </p>
      <PhoneBlock heading={counsellingTexts["directory.counselling.phone.title"]} phone={central} />
    </>
  );
}

const DateFilters = ({ map, filter }: OfficeDatesProps) => (
  <Filters
    words={words}
    action={officeDatesPath}
    label={t["directory.dates.filter"]}
    open={filter.art !== undefined}
    first={
      <SelectField
        name="stadtbezirk"
        label={counsellingTexts["directory.counselling.all.stadtbezirk"]}
        empty={counsellingTexts["directory.counselling.stadtbezirke"]}
        options={map.stadtbezirke.map(({ name }) => ({ value: name, label: name }))}
        value={filter.stadtbezirk?.name}
      />
    }
    more={[
      <SelectField
        key="art"
        name="art"
        label={t["directory.dates.kind"]}
        empty={t["directory.dates.kind.all"]}
        options={officeDateKinds.map((value) => ({ value, label: t[`directory.dates.kind.${value}`] }))}
        value={filter.art}
      />,
    ]}
  />
);

/** Grouped by day, as a programme is read. */
const Days = ({ dates, offices, central, today, officeWord }: OfficeDatesProps) => (
  <div>
    {[...Map.groupBy(dates, ({ onDay }) => onDay)].map(([day, ofDay]) => (
      <DayGroup
        key={day}
        id={`tag-${day}`}
        weekday={weekdayInWords(weekdayOf(day))}
        date={day.slice(0, 4) === today.slice(0, 4) ? dayAndMonthInWords(day) : plainDateInWords(day)}
        flag={nearDayInWords(day, today)}
      >
        {ofDay.map((date) => (
          <OfficeDateRow key={date.id} {...{ date, offices, central, today, officeWord }} />
        ))}
      </DayGroup>
    ))}
  </div>
);
