import {
  addDays,
  addMonths,
  dateFrom,
  type LocalDate,
  partsOf,
  startOfWeek,
  weekdayOf,
} from "#platform/dates/local-date.ts";

/** The purposes of the links in its mails. */
export const confirmPurpose = "directory.newsletter.confirm";
export const subscriberPurpose = "directory.newsletter";

/** A first link opens this long; who does not use it is forgotten after the same time (law/retention.csv). */
export const confirmDays = 7;
/** The links in an issue end and change it this long: whoever finds an old mail can still get out. */
export const subscriberDays = 400;

export const rhythms = ["weekly", "monthly"] as const;
export type Rhythm = (typeof rhythms)[number];

/** The words of forms and addresses. */
export const rhythmWords = { weekly: "woche", monthly: "monat" } as const satisfies Record<Rhythm, string>;
export const rhythmOf = (word: string): Rhythm | undefined => rhythms.find((rhythm) => rhythmWords[rhythm] === word);

/** The days that an issue tells of. */
export interface Span {
  readonly rhythm: Rhythm;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
}

/** The week that comes, Monday to Sunday, or the month that comes. */
export function nextSpan(rhythm: Rhythm, today: LocalDate): Span {
  if (rhythm === "weekly") {
    const firstDay = addDays(startOfWeek(today), 7);
    return { rhythm, firstDay, lastDay: addDays(firstDay, 6) };
  }
  const { year, month } = partsOf(today);
  const firstDay = addMonths(dateFrom(year, month, 1), 1);
  return { rhythm, firstDay, lastDay: addDays(addMonths(firstDay, 1), -1) };
}

const thursday = 4;
const dayOfMonthly = 25;

/** The issues that go out from today: a week from the Thursday before, a month from the 25th before. Later is late, never lost. */
export function issuesDue(today: LocalDate): Span[] {
  const weekly = weekdayOf(today) >= thursday ? [nextSpan("weekly", today)] : [];
  const monthly = partsOf(today).dayOfMonth >= dayOfMonthly ? [nextSpan("monthly", today)] : [];
  return [...weekly, ...monthly];
}

/** What somebody wants to hear of. No theme means all. */
export interface Choice {
  readonly stadtbezirke: readonly string[];
  readonly themes: readonly string[];
}

/** More dates than this nobody reads in a mail; it leads to the list in the guide. */
export const mostDates = { weekly: 60, monthly: 120 } as const satisfies Record<Rhythm, number>;
