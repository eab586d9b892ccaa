import { German } from "#frame/german.tsx";
import type { DateRow } from "#modules/offers/index.ts";
import {
  dayAndMonthInWords,
  endInWords,
  nearDayInWords,
  timeInWords,
  weekdayInWords,
} from "#platform/dates/in-words.ts";
import { german, type Marked } from "#platform/texts/german.ts";
import { weekdayOf, type LocalDate } from "#platform/dates/local-date.ts";
import { Note, State } from "#ui/feedback/note.tsx";
import { DayGroup } from "#ui/list/dates.tsx";
import { words } from "#ui/texts/texts.ts";
import { embedTexts as t } from "../texts/embed.ts";

export interface EmbeddedListProps {
  readonly title: string;
  readonly city: string;
  readonly rows: readonly DateRow[];
  readonly today: LocalDate;
  /** The same list in the guide. */
  readonly all: string;
  readonly base: string;
  readonly ignored: readonly string[];
}

/** A list for another website: no head, no navigation, no script; every link leaves the frame and says so. */
export function EmbeddedListPage({ title, city, rows, today, all, base, ignored }: EmbeddedListProps) {
  return (
    <main id="inhalt" class="b-panel b-stack b-stack--m">
      <h1 class="b-h2">{title}</h1>
      {ignored.map((value) => (
        <Note key={value}>{t["opendata.embed.ignored"]({ value })}</Note>
      ))}
      {rows.length === 0 && <p>{t["opendata.embed.none"]}</p>}
      <div>
        {[...Map.groupBy(rows, ({ day }) => day)].map(([day, ofDay]) => (
          <DayGroup
            key={day}
            id={`tag-${day}`}
            weekday={weekdayInWords(weekdayOf(day))}
            date={dayAndMonthInWords(day)}
            flag={nearDayInWords(day, today)}
          >
            {ofDay.map((row) => (
              <EmbeddedRow key={row.id} row={row} base={base} />
            ))}
          </DayGroup>
        ))}
      </div>
      <p>
        <Outside href={all}>{t["opendata.embed.all"]}</Outside>
      </p>
      <p class="b-small">{t["opendata.embed.from"]({ city })}</p>
    </main>
  );
}

function EmbeddedRow({ row, base }: { readonly row: DateRow; readonly base: string }) {
  const where = [row.place ?? row.meetingPoint, row.street, row.stadtbezirk].filter((each) => each !== null);
  return (
    <li class="b-date">
      <p class="b-date__time">{row.starts !== null && <Times starts={row.starts} ends={row.ends} />}</p>
      <div class="b-date__what">
        <h3 class="b-h3">
          <Outside href={`${base}/angebote/${row.slug}`} {...german()}>
            {row.title}
          </Outside>{" "}
          {row.status === "cancelled" && <State tone="bad">{t["opendata.embed.cancelled"]}</State>}
          {row.status === "moved" && <State tone="wait">{t["opendata.embed.moved"]}</State>}
          {row.example && <State>{t["opendata.embed.example"]}</State>}
        </h3>
        <p class="b-date__where">
          <German>{where.join(" · ")}</German>
        </p>
      </div>
    </li>
  );
}

const Times = ({
  starts,
  ends,
}: {
  readonly starts: NonNullable<DateRow["starts"]>;
  readonly ends: DateRow["ends"];
}) => (
  <>
    <b class="b-num">{timeInWords(starts)}</b>{" "}
    {ends !== null && (
      <span class="b-nowrap">
        {words["ui.until"]} <span class="b-num">{endInWords(ends)}</span>
      </span>
    )}
    <span class="kern-sr-only"> {words["ui.o-clock"]}</span>
  </>
);

/** A frame that leads away would lose the page around it; so a new window, told in words. */
const Outside = ({ href, children, ...marked }: { readonly href: string; readonly children: string } & Marked) => (
  <a href={href} target="_blank" rel="noopener">
    <span {...marked}>{children}</span> <small>{t["opendata.embed.new-window"]}</small>
  </a>
);
