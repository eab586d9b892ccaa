import type { ComponentChildren } from "preact";
import { Icon } from "../icons/icon.tsx";
import type { IconName } from "../icons/icons.ts";
import type { UiTexts } from "../texts/texts.ts";

interface DayGroupProps {
  readonly id: string;
  readonly weekday: string;
  readonly date: string;
  /** "heute", "morgen". */
  readonly flag?: string | undefined;
  /** 3 where the list stands under a heading of its own. */
  readonly level?: 2 | 3;
  readonly children: ComponentChildren;
}

/** One day with its rows. */
export function DayGroup({ id, weekday, date, flag, level = 2, children }: DayGroupProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section class="b-day" aria-labelledby={id}>
      <Heading class="b-day__head" id={id}>
        {weekday} <span>{date}</span> {flag && <span class="b-flag">{flag}</span>}
      </Heading>
      <DateList>{children}</DateList>
    </section>
  );
}

export function DateList({ children }: { readonly children: ComponentChildren }) {
  return <ul class="b-dates">{children}</ul>;
}

export interface Fact {
  readonly icon: IconName;
  readonly text: ComponentChildren;
}

/** What is known, in short; what is not known is left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <ul class="b-facts">
      {facts.map(({ icon, text }, index) => (
        <li key={index}>
          <Icon name={icon} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

export interface DateRowProps {
  readonly words: Pick<UiTexts, "ui.until" | "ui.o-clock">;
  readonly title: string;
  /** Left out where there is no page of its own to lead to. */
  readonly href?: string | undefined;
  /** "13:00"; a date without a time stands without one. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Left out where the page itself is the place. */
  readonly where?: ComponentChildren;
  /** The number of the place on the map beside the list. */
  readonly pin?: number | string | undefined;
  readonly facts?: readonly Fact[];
  /** A sentence or two below the place. */
  readonly note?: ComponentChildren;
  /** A badge beside the title: "Beispiel". */
  readonly badge?: ComponentChildren;
  readonly keep?: { readonly label: string; readonly href: string; readonly kept: boolean } | undefined;
  readonly level?: 3 | 4;
  /** The language of the title, where the page has another. */
  readonly lang?: string | undefined;
  readonly dir?: "ltr" | undefined;
}

/** Time – what – where – facts: one date, read from the left to the right. */
export function DateRow({ words, title, href, where, pin, facts = [], level = 3, lang, dir, ...row }: DateRowProps) {
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <li class="b-date">
      <Time words={words} from={row.from} to={row.to} />
      <div class="b-date__what">
        <Heading class="b-h3">
          {href === undefined ? (
            <span lang={lang} dir={dir}>
              {title}
            </span>
          ) : (
            <a href={href} lang={lang} dir={dir}>
              {title}
            </a>
          )}{" "}
          {row.badge}
        </Heading>
        {(where !== undefined || pin !== undefined) && (
          <p class="b-date__where">
            {pin !== undefined && (
              <span class="b-pin" aria-hidden="true">
                {pin}
              </span>
            )}
            {where}
          </p>
        )}
        {row.note}
        <Facts facts={facts} />
      </div>
      {row.keep && <Keep {...row.keep} title={title} />}
    </li>
  );
}

function Time({ words, from, to }: Pick<DateRowProps, "words" | "from" | "to">) {
  if (!from) return <p class="b-date__time" />;
  return (
    <p class="b-date__time">
      <b class="b-num">{from}</b>{" "}
      {to && (
        <span class="b-nowrap">
          {words["ui.until"]} <span class="b-num">{to}</span>
        </span>
      )}
      <span class="kern-sr-only"> {words["ui.o-clock"]}</span>
    </p>
  );
}

function Keep({
  label,
  href,
  kept,
  title,
}: {
  readonly label: string;
  readonly href: string;
  readonly kept: boolean;
  readonly title: string;
}) {
  return (
    <a class={kept ? "b-keep b-keep--on" : "b-keep"} href={href}>
      <Icon name="bookmark" />
      {label}
      <span class="kern-sr-only">: {title}</span>
    </a>
  );
}
