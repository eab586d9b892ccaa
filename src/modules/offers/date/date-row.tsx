import { german } from "#platform/texts/german.ts";
import { German } from "#frame/german.tsx";
import type { ComponentChildren } from "preact";
import {
  nearDayInWords,
  dayAndMonthInWords,
  plainDateInWords,
  timeInWords,
  endInWords,
  weekdayInWords,
  shortDateInWords,
} from "#platform/dates/in-words.ts";
import { weekdayOf, type LocalDate } from "#platform/dates/local-date.ts";
import { wayInWords, type Origin } from "#modules/places/index.ts";
import { distanceMetres } from "#platform/geo/point.ts";
import { State } from "#ui/feedback/note.tsx";
import { DateRow, DayGroup, type Fact } from "#ui/list/dates.tsx";
import { words } from "#ui/texts/texts.ts";
import { priceInShort } from "../offer/offer-in-words.ts";
import { offersTexts as t } from "../texts/texts.ts";
import type { DateRow as Row } from "./list-dates.store.ts";

interface Props {
  readonly row: Row;
  readonly level?: 3 | 4;
  /** Where the list mixes days, each row says its own. */
  readonly withDay?: boolean;
  /** On the page of a place nobody needs to read its name beside each date. */
  readonly atPlace?: string | undefined;
  readonly pin?: number | undefined;
  /** From where the way on foot is measured, when somebody asked for what is near. */
  readonly origin?: Origin | undefined;
}

/** One date of an offer in a list. */
export function OfferDateRow({ row, level = 3, withDay = false, atPlace, pin, origin }: Props) {
  return (
    <DateRow
      words={words}
      level={level}
      title={row.title}
      href={`/angebote/${row.slug}`}
      {...german()}
      from={row.starts === null ? undefined : timeInWords(row.starts)}
      to={row.ends === null ? undefined : endInWords(row.ends)}
      pin={pin}
      where={row.place !== null && row.place === atPlace ? undefined : <Where row={row} withDay={withDay} />}
      facts={[...wayOf(row, origin), ...factsOf(row)]}
      badge={<Badges row={row} />}
    />
  );
}

function Where({ row, withDay }: { readonly row: Row; readonly withDay: boolean }) {
  const words = [row.place ?? row.meetingPoint, row.street, row.stadtbezirk]
    .filter((each) => each !== null)
    .join(" · ");
  return withDay ? (
    <>
      <b>{shortDateInWords(row.day)}</b> · <German>{words}</German>
    </>
  ) : (
    <German>{words}</German>
  );
}

function Badges({ row }: { readonly row: Row }) {
  return (
    <>
      {row.status === "cancelled" && <State tone="bad">{t["offers.fact.cancelled"]}</State>}
      {row.status === "moved" && <State tone="wait">{t["offers.fact.moved"]}</State>}
      {row.example && <State>{t["offers.example"]}</State>}
    </>
  );
}

/** The way on foot, where the spot of the place is known. */
function wayOf({ lat, lon }: Row, origin: Origin | undefined): Fact[] {
  if (origin === undefined || lat === null || lon === null) return [];
  return [{ icon: "pin", text: wayInWords(distanceMetres(origin.point, { lat, lon })) }];
}

/** What is known, and only that. */
function factsOf(row: Row): Fact[] {
  const price = priceInShort(row);
  return [
    ...registrationOf(row),
    ...(price === undefined ? [] : [{ icon: "euro" as const, text: price }]),
    ...(row.stepFree === true ? [{ icon: "wheelchair" as const, text: t["offers.list.step-free"] }] : []),
  ];
}

function registrationOf({ registration, phone }: Row): Fact[] {
  if (registration === "none") return [{ icon: "door", text: t["offers.fact.come"] }];
  if (registration === "unknown") return [];
  if (phone === null) return [{ icon: "phone", text: t["offers.fact.registration"] }];
  return [
    {
      icon: "phone",
      text: (
        <>
          {t["offers.fact.call"]} <span class="b-num">{phone}</span>
        </>
      ),
    },
  ];
}

interface DaysProps {
  readonly rows: readonly Row[];
  readonly today: LocalDate;
  readonly level?: 2 | 3;
  readonly atPlace?: string | undefined;
  readonly pinOf?: (row: Row) => number | undefined;
  readonly origin?: Origin | undefined;
  readonly children?: ComponentChildren;
}

/** Dates grouped by day, as a programme is read. */
export function OfferDays({ rows, today, level = 2, atPlace, pinOf, origin }: DaysProps) {
  return (
    <div>
      {[...Map.groupBy(rows, ({ day }) => day)].map(([day, ofDay]) => (
        <DayGroup
          key={day}
          id={`tag-${day}`}
          level={level}
          weekday={weekdayInWords(weekdayOf(day))}
          date={sameYear(day, today) ? dayAndMonthInWords(day) : plainDateInWords(day)}
          flag={nearDayInWords(day, today)}
        >
          {ofDay.map((row) => (
            <OfferDateRow
              key={row.id}
              row={row}
              level={level === 2 ? 3 : 4}
              atPlace={atPlace}
              pin={pinOf?.(row)}
              origin={origin}
            />
          ))}
        </DayGroup>
      ))}
    </div>
  );
}

const sameYear = (one: LocalDate, other: LocalDate): boolean => one.slice(0, 4) === other.slice(0, 4);
