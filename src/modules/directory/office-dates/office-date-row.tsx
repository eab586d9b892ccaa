import { German } from "#frame/german.tsx";
import type { OfficeDate } from "#modules/network/index.ts";
import { telOf } from "#modules/offers/index.ts";
import type { Office } from "#modules/places/index.ts";
import { endInWords, shortDateInWords, shortDateWithYear, timeInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { german } from "#platform/texts/german.ts";
import { State } from "#ui/feedback/note.tsx";
import type { Phone } from "#ui/frame/phone.tsx";
import { DateRow, type Fact } from "#ui/list/dates.tsx";
import { words } from "#ui/texts/texts.ts";
import { officeDateTexts as t } from "../texts/office-dates.ts";

/** What a row needs to know of the city around it. */
export interface DateAround {
  readonly offices: readonly Office[];
  readonly central: Phone;
  readonly today: LocalDate;
  /** What an office is called in this city. */
  readonly officeWord: string;
}

interface Props extends DateAround {
  readonly date: OfficeDate;
  readonly level?: 3 | 4;
  /** Where the list mixes days, each row says its own. */
  readonly withDay?: boolean;
  /** On the page of a place nobody needs to read its name beside each date. */
  readonly atPlace?: string | undefined;
}

/** One date of an office: when, what, where, whom to call. */
export function OfficeDateRow({ date, level = 3, withDay = false, atPlace, ...around }: Props) {
  const titled = date.title === null ? {} : german();
  return (
    <DateRow
      words={words}
      level={level}
      title={date.title ?? t[`directory.dates.kind.${date.kind}`]}
      {...titled}
      from={date.startsAt === null ? undefined : timeInWords(date.startsAt)}
      to={date.endsAt === null ? undefined : endInWords(date.endsAt)}
      where={<Where {...{ date, withDay, atPlace }} today={around.today} />}
      note={date.summary !== null && <p {...german()}>{date.summary}</p>}
      facts={factsOf(date, around)}
      badge={<Badges date={date} />}
    />
  );
}

function Badges({ date: { cancelled, reason, example } }: Pick<Props, "date">) {
  return (
    <>
      {cancelled && (
        <State tone="bad">
          {t["directory.dates.cancelled"]}
          {reason !== null && (
            <>
              {": "}
              <German>{reason}</German>
            </>
          )}
        </State>
      )}
      {example && <State>{t["directory.dates.example"]}</State>}
    </>
  );
}

function Where({ date, withDay, atPlace, today }: Pick<Props, "date" | "withDay" | "atPlace" | "today">) {
  const here = atPlace === date.placeName;
  const inWords = date.onDay.slice(0, 4) === today.slice(0, 4) ? shortDateInWords : shortDateWithYear;
  return (
    <>
      {withDay && <b>{inWords(date.onDay)}</b>}
      {withDay && !here && " · "}
      {!here &&
        (date.placeSlug === null ? (
          <German>{date.placeName}</German>
        ) : (
          <a href={`/orte/${date.placeSlug}`} {...german()}>
            {date.placeName}
          </a>
        ))}
    </>
  );
}

/** Who holds it, whether one must register, and the number for it: of an office that holds it, else the city's. */
function factsOf(date: OfficeDate, { offices, central, officeWord }: DateAround): Fact[] {
  if (date.cancelled) return heldBy(date, officeWord);
  const number = offices.find(
    ({ stadtbezirkId, phone }) => phone !== null && date.offices.includes(stadtbezirkId ?? ""),
  );
  const phone = number?.phone ? { number: number.phone, href: telOf(number.phone) } : central;
  const call = (
    <a class="b-num" href={phone.href}>
      {phone.number}
    </a>
  );
  const say = date.limited ? "register" : date.kind === "hitzetelefon" ? "call" : "ask";
  return [
    ...heldBy(date, officeWord),
    ...(date.fullUp ? [{ icon: "info" as const, text: t["directory.dates.full"] }] : []),
    ...(date.limited || date.kind === "hitzetelefon"
      ? []
      : [{ icon: "door" as const, text: t["directory.dates.come"] }]),
    {
      icon: "phone",
      text: (
        <>
          {t[`directory.dates.${say}`]} {call}
        </>
      ),
    },
  ];
}

const heldBy = ({ officeNames }: OfficeDate, officeWord: string): Fact[] =>
  officeNames.length === 0
    ? []
    : [{ icon: "people", text: <German>{`${officeWord} ${officeNames.join(", ")}`}</German> }];
