import { German } from "#frame/german.tsx";
import { german } from "#platform/texts/german.ts";
import type { ComponentChildren } from "preact";
import { nearDayInWords, shortDateInWords, shortDateWithYear, timeInWords } from "#platform/dates/in-words.ts";
import { day, time, type LocalDate } from "#platform/dates/local-date.ts";
import { State } from "#ui/feedback/note.tsx";
import { searchTexts as t } from "../texts/search.ts";
import type { SearchItem } from "./search.ts";

interface Props {
  readonly item: SearchItem;
  readonly today: LocalDate;
  /** What can be done with it. */
  readonly children?: ComponentChildren;
}

/** One line of the result: what it is, its name, when and where, and why it was found. */
export function FoundItem({ item, today, children }: Props) {
  const { type, title, url, place, next, example, reason } = item;
  const where = place && [type === "offer" ? place.name : undefined, place.stadtbezirk].filter(Boolean).join(" · ");
  return (
    <li class="b-stack b-stack--s">
      <p class="b-small b-muted">
        {[t[`directory.search.type.${type}`], reason && t[`directory.search.reason.${reason.because}`](reason)]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <h2 class="b-h3">
        <a href={url} {...(type === "page" ? {} : german())}>
          {title}
        </a>{" "}
        {example && <State>{t["directory.search.example"]}</State>}
      </h2>
      {(next || where) && (
        <p class="b-small">
          {next && <b>{nextInWords(next, today)}</b>}
          {next && where && " · "}
          <German>{where}</German>
        </p>
      )}
      {type === "offer" && !next && <p class="b-small">{t["directory.search.no-date"]}</p>}
      {children}
    </li>
  );
}

/** "morgen, 14:00 Uhr", "Do, 26. November, 14:00 Uhr"; a date without a time stands alone. */
function nextInWords(next: string, today: LocalDate): string {
  const [date, starts] = [day(next.slice(0, 10)), time(next.slice(11, 16))];
  const short = date.slice(0, 4) === today.slice(0, 4) ? shortDateInWords(date) : shortDateWithYear(date);
  const when = nearDayInWords(date, today) ?? short;
  return starts === "00:00" ? when : t["directory.search.at"]({ when, time: timeInWords(starts) });
}
