import type { UiTexts } from "../texts/texts.ts";

export interface CalendarDay {
  readonly day: number;
  /** "Dienstag, 24. November": the number alone would say too little. */
  readonly label: string;
  readonly href?: string | undefined;
  /** "3 Termine". */
  readonly note?: string | undefined;
  readonly today?: boolean;
  readonly chosen?: boolean;
}

interface Props {
  readonly words: Pick<UiTexts, "ui.previous-month" | "ui.next-month">;
  /** "November 2026". */
  readonly month: string;
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  /** Rows of seven; a field without a day belongs to another month. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
  readonly level?: 2 | 3;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/** A month as a table of links. */
export function MonthCalendar({ words, month, weekdays, weeks, level = 2, previous, next }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div class="b-monthbox">
      <div class="b-row b-row--between">
        <Heading>{month}</Heading>
        <div class="b-row">
          {previous && (
            <a href={previous} rel="prev">
              {words["ui.previous-month"]}
            </a>
          )}
          {next && (
            <a href={next} rel="next">
              {words["ui.next-month"]}
            </a>
          )}
        </div>
      </div>
      <table class="b-month">
        <caption class="kern-sr-only">{month}</caption>
        <thead>
          <tr>
            {weekdays.map(({ short, long }) => (
              <th key={long} scope="col">
                <abbr title={long}>{short}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={index}>
              {week.map((day, place) => (
                <td key={place}>{day && <Day {...day} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Day({ day, label, href, note, today, chosen }: CalendarDay) {
  const spoken = (
    <>
      <span aria-hidden="true">{day}</span>
      <span class="kern-sr-only">{label}</span>
      {note && <small>{note}</small>}
    </>
  );
  const current = today ? "date" : chosen ? "true" : undefined;
  return href ? (
    <a href={href} aria-current={current}>
      {spoken}
    </a>
  ) : (
    <span class="b-month__none" aria-current={current}>
      {spoken}
    </span>
  );
}
