import { listInWords } from "#platform/texts/list-in-words.ts";
import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { de } from "./de.ts";

const ordinalWords = { 1: "first", 2: "second", 3: "third", 4: "fourth", last: "last" };
const endings: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };
const ordinalRules = new Intl.PluralRules("en", { type: "ordinal" });

const weeks = plural("en", { one: "Every week", other: "Every # weeks" });
const months = plural("en", { one: "Every month", other: "Every # months" });
const years = plural("en", { one: "Every year", other: "Every # years" });
const dateCount = plural("en", { one: "one date", other: "# dates" });

/** "22nd" */
const ordinal = (day: number) => `${day}${endings[ordinalRules.select(day)] ?? ""}`;

const list = (parts: readonly string[]) => listInWords(parts, "en");

export const en: TextsOf<typeof de> = {
  "platform.dates.not-a-date": "Please enter a date, for example 24.11.2026.",
  "platform.dates.not-a-time": "Please enter a time, for example 14:00.",
  "platform.dates.ends-before-start": "Please enter a start and an end. The end must be after the start.",
  "platform.dates.until-before-from": "The last date is before the first.",
  "platform.dates.until-and-count": "Please enter either a last date or a number of dates, not both.",

  "platform.dates.time": ({ starts }) => starts,
  "platform.dates.times": ({ starts, ends }) => `${starts} to ${ends}`,
  "platform.dates.from-time": ({ starts }) => `from ${starts}`,
  "platform.dates.weekday-span": ({ first, last }) => `${first} to ${last}`,

  "platform.dates.series.daily": "Every day",
  "platform.dates.series.daily-span": ({ span }) => `Every day from ${span}`,
  "platform.dates.series.weekly": ({ every, weekdays }) =>
    every === 1 ? `Every ${list(weekdays)}` : `${weeks(every)} on ${list(weekdays)}`,
  "platform.dates.series.monthly-nth-weekday": ({ every, nth, weekday }) =>
    every === 1
      ? `Every ${ordinalWords[nth]} ${weekday} of the month`
      : `${months(every)} on the ${ordinalWords[nth]} ${weekday}`,
  "platform.dates.series.monthly-day": ({ every, dayOfMonth }) => `${months(every)} on the ${ordinal(dayOfMonth)}`,
  "platform.dates.series.yearly": ({ every, date }) => `${years(every)} on ${date}`,
  "platform.dates.series.dates": ({ dates }) =>
    dates.length <= 3 ? `On ${list(dates)}` : `On ${dates.length} separate days`,
  "platform.dates.series.not-on-public-holidays": "not on public holidays",
  "platform.dates.series.not-in-school-holidays": "not during the school holidays",
  "platform.dates.series.from": ({ date }) => `from ${date}`,
  "platform.dates.series.until": ({ date }) => `until ${date}`,
  "platform.dates.series.count": ({ count }) => dateCount(count),

  "platform.dates.opening.weekly": ({ days, times }) => `${days}, ${list(times)}`,
  "platform.dates.opening.labelled": ({ line, label }) => `${line} (${label})`,
  "platform.dates.opening.once-a-week-until": ({ ends }) => `Once a week until ${ends}`,
  "platform.dates.opening.once-a-month-at-weekend": "Once a month at the weekend",
  "platform.dates.opening.closed": "closed",
  "platform.dates.opening.exception": ({ days, hours, reason }) =>
    `${days}: ${hours}${reason === "" ? "" : ` (${reason})`}`,
};
