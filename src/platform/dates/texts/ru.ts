import { listInWords } from "#platform/texts/list-in-words.ts";
import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { de } from "./de.ts";

type Gender = "he" | "she" | "it";

/** A weekday after "каждый" and "в", its gender, and after "по". */
const weekdayForms: Readonly<Record<string, { gender: Gender; on: string; each: string }>> = {
  понедельник: { gender: "he", on: "понедельник", each: "понедельникам" },
  вторник: { gender: "he", on: "вторник", each: "вторникам" },
  среда: { gender: "she", on: "среду", each: "средам" },
  четверг: { gender: "he", on: "четверг", each: "четвергам" },
  пятница: { gender: "she", on: "пятницу", each: "пятницам" },
  суббота: { gender: "she", on: "субботу", each: "субботам" },
  воскресенье: { gender: "it", on: "воскресенье", each: "воскресеньям" },
};
const formsOf = (weekday: string) =>
  weekdayForms[weekday.toLowerCase()] ?? { gender: "he" as const, on: weekday, each: weekday };

const eachWords = { he: "Каждый", she: "Каждую", it: "Каждое" };
const ordinalWords = {
  1: { he: "первый", she: "первую", it: "первое" },
  2: { he: "второй", she: "вторую", it: "второе" },
  3: { he: "третий", she: "третью", it: "третье" },
  4: { he: "четвёртый", she: "четвёртую", it: "четвёртое" },
  last: { he: "последний", she: "последнюю", it: "последнее" },
};

const everyWeeks = plural("ru", {
  one: "Раз в # неделю",
  few: "Раз в # недели",
  many: "Раз в # недель",
  other: "Раз в # недели",
});
const everyMonths = plural("ru", {
  one: "Раз в # месяц",
  few: "Раз в # месяца",
  many: "Раз в # месяцев",
  other: "Раз в # месяца",
});
const everyYears = plural("ru", {
  one: "Раз в # год",
  few: "Раз в # года",
  many: "Раз в # лет",
  other: "Раз в # года",
});
const singleDays = plural("ru", {
  one: "# отдельный день",
  few: "# отдельных дня",
  many: "# отдельных дней",
  other: "# отдельного дня",
});
const dates = plural("ru", { one: "# встреча", few: "# встречи", many: "# встреч", other: "# встречи" });

const firstUpper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "по вторникам и четвергам" */
const onWeekdays = (weekdays: readonly string[]) =>
  `по ${listInWords(
    weekdays.map((each) => formsOf(each).each),
    "ru",
  )}`;

export const ru: TextsOf<typeof de> = {
  "platform.dates.not-a-date": "Пожалуйста, введите дату, например 24.11.2026.",
  "platform.dates.not-a-time": "Пожалуйста, введите время, например 14:00.",
  "platform.dates.ends-before-start": "Пожалуйста, введите начало и конец. Конец должен быть позже начала.",
  "platform.dates.until-before-from": "Последняя дата раньше первой.",
  "platform.dates.until-and-count":
    "Пожалуйста, введите или последнюю дату, или количество встреч. Не то и другое вместе.",

  "platform.dates.time": ({ starts }) => starts,
  "platform.dates.times": ({ starts, ends }) => `${starts}–${ends}`,
  "platform.dates.from-time": ({ starts }) => `с ${starts}`,
  "platform.dates.weekday-span": ({ first, last }) => `${first} – ${last}`,

  "platform.dates.series.daily": "Каждый день",
  "platform.dates.series.daily-span": ({ span }) => `Каждую неделю: ${span}`,
  "platform.dates.series.weekly": ({ every, weekdays }) =>
    every === 1 ? firstUpper(onWeekdays(weekdays)) : `${everyWeeks(every)} ${onWeekdays(weekdays)}`,
  "platform.dates.series.monthly-nth-weekday": ({ every, nth, weekday }) => {
    const { gender, on } = formsOf(weekday);
    const ordinal = ordinalWords[nth][gender];
    return every === 1
      ? `${eachWords[gender]} ${ordinal} ${on} месяца`
      : `${everyMonths(every)}, ${nth === 2 ? "во" : "в"} ${ordinal} ${on}`;
  },
  "platform.dates.series.monthly-day": ({ every, dayOfMonth }) =>
    `${every === 1 ? "Каждый месяц" : everyMonths(every)}, ${dayOfMonth}-го числа`,
  "platform.dates.series.yearly": ({ every, date }) => `${every === 1 ? "Каждый год" : everyYears(every)}, ${date}`,
  "platform.dates.series.dates": ({ dates: days }) =>
    days.length <= 3 ? listInWords(days, "ru") : singleDays(days.length),
  "platform.dates.series.not-on-public-holidays": "кроме праздничных дней",
  "platform.dates.series.not-in-school-holidays": "кроме школьных каникул",
  "platform.dates.series.from": ({ date }) => `с ${date}`,
  "platform.dates.series.until": ({ date }) => `до ${date} включительно`,
  "platform.dates.series.count": ({ count }) => dates(count),

  "platform.dates.opening.weekly": ({ days, times }) => `${days}, ${listInWords(times, "ru")}`,
  "platform.dates.opening.labelled": ({ line, label }) => `${line} (${label})`,
  "platform.dates.opening.once-a-week-until": ({ ends }) => `Раз в неделю до ${ends}`,
  "platform.dates.opening.once-a-month-at-weekend": "Раз в месяц в выходные",
  "platform.dates.opening.closed": "закрыто",
  "platform.dates.opening.exception": ({ days, hours, reason }) =>
    `${days}: ${hours}${reason === "" ? "" : ` (${reason})`}`,
};
