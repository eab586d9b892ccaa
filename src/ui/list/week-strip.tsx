import type { UiTexts } from "../texts/texts.ts";

export interface WeekDay {
  /** "Mo", or "heute". */
  readonly name: string;
  /** "23." */
  readonly date: string;
  /** "2 Termine", "nichts", "vorbei". */
  readonly note: string;
  /** A day without a link is past or empty. */
  readonly href?: string | undefined;
  readonly today?: boolean;
}

export function WeekStrip({
  words,
  days,
}: {
  readonly words: Pick<UiTexts, "ui.choose-day">;
  readonly days: readonly WeekDay[];
}) {
  return (
    <nav class="b-noprint" aria-label={words["ui.choose-day"]}>
      <ul class="b-week">
        {days.map(({ name, date, note, href, today }) => (
          <li key={date}>
            {href ? (
              <a href={href} aria-current={today ? "date" : undefined}>
                {name} <b>{date}</b> <small>{note}</small>
              </a>
            ) : (
              <span class="b-week__none">
                {name} <b>{date}</b> <small>{note}</small>
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
