import { listInWords } from "#platform/texts/list-in-words.ts";
import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { de } from "./de.ts";

/** The days that are feminine have other endings; all others are masculine. */
const feminineDays: Readonly<Record<string, string>> = { środa: "środę", sobota: "sobotę", niedziela: "niedzielę" };

/** "od poniedziałku": what stands here is not yet in this case. Dates already are. */
const genitives: Readonly<Record<string, string>> = {
  poniedziałek: "poniedziałku",
  wtorek: "wtorku",
  środa: "środy",
  czwartek: "czwartku",
  piątek: "piątku",
  sobota: "soboty",
  niedziela: "niedzieli",
};

const masculineOrdinals = { 1: "pierwszy", 2: "drugi", 3: "trzeci", 4: "czwarty", last: "ostatni" };
const feminineOrdinals = { 1: "pierwszą", 2: "drugą", 3: "trzecią", 4: "czwartą", last: "ostatnią" };

const weeks = plural("pl", { one: "Co tydzień", few: "Co # tygodnie", many: "Co # tygodni", other: "Co # tygodnia" });
const months = plural("pl", {
  one: "Co miesiąc",
  few: "Co # miesiące",
  many: "Co # miesięcy",
  other: "Co # miesiąca",
});
const years = plural("pl", { one: "Co roku", few: "Co # lata", many: "Co # lat", other: "Co # roku" });
const dateCount = plural("pl", { one: "jeden termin", few: "# terminy", many: "# terminów", other: "# terminu" });

const list = (parts: readonly string[]) => listInWords(parts, "pl");
const firstUpper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const genitive = (day: string) => genitives[day] ?? day;

/** "każdy wtorek", "każdą środę" */
const every = (day: string) => {
  const feminine = feminineDays[day];
  return feminine === undefined ? `każdy ${day}` : `każdą ${feminine}`;
};

/** "we wtorek", "w środę" */
const on = (day: string) => `${day === "wtorek" ? "we" : "w"} ${feminineDays[day] ?? day}`;

/** "pierwszy wtorek", "pierwszą środę" */
const nthDay = (nth: keyof typeof masculineOrdinals, day: string) => {
  const feminine = feminineDays[day];
  return feminine === undefined ? `${masculineOrdinals[nth]} ${day}` : `${feminineOrdinals[nth]} ${feminine}`;
};

export const pl: TextsOf<typeof de> = {
  "platform.dates.not-a-date": "Prosimy podać datę, na przykład 24.11.2026.",
  "platform.dates.not-a-time": "Prosimy podać godzinę, na przykład 14:00.",
  "platform.dates.ends-before-start": "Prosimy podać początek i koniec. Koniec musi być po początku.",
  "platform.dates.until-before-from": "Ostatnia data jest przed pierwszą.",
  "platform.dates.until-and-count": "Prosimy podać albo ostatnią datę, albo liczbę terminów, nie jedno i drugie.",

  "platform.dates.time": ({ starts }) => `godz. ${starts}`,
  "platform.dates.times": ({ starts, ends }) => `od godz. ${starts} do ${ends}`,
  "platform.dates.from-time": ({ starts }) => `od godz. ${starts}`,
  "platform.dates.weekday-span": ({ first, last }) => `od ${genitive(first)} do ${genitive(last)}`,

  "platform.dates.series.daily": "Codziennie",
  "platform.dates.series.daily-span": ({ span }) => `Codziennie ${span}`,
  "platform.dates.series.weekly": ({ every: interval, weekdays }) =>
    interval === 1 ? `W ${list(weekdays.map(every))}` : `${weeks(interval)} ${list(weekdays.map(on))}`,
  "platform.dates.series.monthly-nth-weekday": ({ every: interval, nth, weekday }) =>
    interval === 1
      ? `W ${feminineDays[weekday] === undefined ? "każdy" : "każdą"} ${nthDay(nth, weekday)} miesiąca`
      : `${months(interval)} w ${nthDay(nth, weekday)}`,
  "platform.dates.series.monthly-day": ({ every: interval, dayOfMonth }) =>
    interval === 1 ? `Każdego ${dayOfMonth}. dnia miesiąca` : `${months(interval)} ${dayOfMonth}. dnia miesiąca`,
  "platform.dates.series.yearly": ({ every: interval, date }) => `${years(interval)} ${date}`,
  "platform.dates.series.dates": ({ dates }) =>
    dates.length <= 3 ? list(dates) : `W wybrane dni (${dateCount(dates.length)})`,
  "platform.dates.series.not-on-public-holidays": "oprócz dni świątecznych",
  "platform.dates.series.not-in-school-holidays": "oprócz ferii i wakacji szkolnych",
  "platform.dates.series.from": ({ date }) => `od ${date}`,
  "platform.dates.series.until": ({ date }) => `do ${date}`,
  "platform.dates.series.count": ({ count }) => dateCount(count),

  "platform.dates.opening.weekly": ({ days, times }) => `${firstUpper(days)}, ${list(times)}`,
  "platform.dates.opening.labelled": ({ line, label }) => `${line} (${label})`,
  "platform.dates.opening.once-a-week-until": ({ ends }) => `Raz w tygodniu do godz. ${ends}`,
  "platform.dates.opening.once-a-month-at-weekend": "Raz w miesiącu w weekend",
  "platform.dates.opening.closed": "zamknięte",
  "platform.dates.opening.exception": ({ days, hours, reason }) =>
    `${firstUpper(days)}: ${hours}${reason === "" ? "" : ` (${reason})`}`,
};
