import { listInWords } from "#platform/texts/list-in-words.ts";
import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { de } from "./de.ts";

type Gender = "he" | "she";

/** A weekday after "у" and its gender, and as an adverb: "щовівторка". Keys are without apostrophe. */
const weekdayForms: Readonly<Record<string, { gender: Gender; on: string; each: string }>> = {
  понеділок: { gender: "he", on: "понеділок", each: "щопонеділка" },
  вівторок: { gender: "he", on: "вівторок", each: "щовівторка" },
  середа: { gender: "she", on: "середу", each: "щосереди" },
  четвер: { gender: "he", on: "четвер", each: "щочетверга" },
  пятниця: { gender: "she", on: "п’ятницю", each: "щоп’ятниці" },
  субота: { gender: "she", on: "суботу", each: "щосуботи" },
  неділя: { gender: "she", on: "неділю", each: "щонеділі" },
};
const formsOf = (weekday: string) =>
  weekdayForms[weekday.toLowerCase().replace(/[^а-яіїєґ]/g, "")] ?? {
    gender: "he" as const,
    on: weekday,
    each: weekday,
  };

const eachWords = { he: "Кожен", she: "Кожну" };
const ordinalWords = {
  1: { he: "перший", she: "першу" },
  2: { he: "другий", she: "другу" },
  3: { he: "третій", she: "третю" },
  4: { he: "четвертий", she: "четверту" },
  last: { he: "останній", she: "останню" },
};

const everyWeeks = plural("uk", {
  one: "Раз на # тиждень",
  few: "Раз на # тижні",
  many: "Раз на # тижнів",
  other: "Раз на # тижня",
});
const everyMonths = plural("uk", {
  one: "Раз на # місяць",
  few: "Раз на # місяці",
  many: "Раз на # місяців",
  other: "Раз на # місяця",
});
const everyYears = plural("uk", {
  one: "Раз на # рік",
  few: "Раз на # роки",
  many: "Раз на # років",
  other: "Раз на # року",
});
const singleDays = plural("uk", {
  one: "# окремий день",
  few: "# окремі дні",
  many: "# окремих днів",
  other: "# окремого дня",
});
const dates = plural("uk", { one: "# зустріч", few: "# зустрічі", many: "# зустрічей", other: "# зустрічі" });

const firstUpper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const uk: TextsOf<typeof de> = {
  "platform.dates.not-a-date": "Будь ласка, введіть дату, наприклад 24.11.2026.",
  "platform.dates.not-a-time": "Будь ласка, введіть час, наприклад 14:00.",
  "platform.dates.ends-before-start": "Будь ласка, введіть початок і кінець. Кінець має бути пізніше за початок.",
  "platform.dates.until-before-from": "Остання дата раніша за першу.",
  "platform.dates.until-and-count":
    "Будь ласка, введіть або останню дату, або кількість зустрічей. Не те й інше разом.",

  "platform.dates.time": ({ starts }) => starts,
  "platform.dates.times": ({ starts, ends }) => `${starts}–${ends}`,
  "platform.dates.from-time": ({ starts }) => `з ${starts}`,
  "platform.dates.weekday-span": ({ first, last }) => `${first} – ${last}`,

  "platform.dates.series.daily": "Щодня",
  "platform.dates.series.daily-span": ({ span }) => `Щотижня: ${span}`,
  "platform.dates.series.weekly": ({ every, weekdays }) =>
    every === 1
      ? firstUpper(
          listInWords(
            weekdays.map((each) => formsOf(each).each),
            "uk",
          ),
        )
      : `${everyWeeks(every)}: ${listInWords(weekdays, "uk")}`,
  "platform.dates.series.monthly-nth-weekday": ({ every, nth, weekday }) => {
    const { gender, on } = formsOf(weekday);
    const ordinal = ordinalWords[nth][gender];
    return every === 1 ? `${eachWords[gender]} ${ordinal} ${on} місяця` : `${everyMonths(every)}, у ${ordinal} ${on}`;
  },
  "platform.dates.series.monthly-day": ({ every, dayOfMonth }) =>
    `${every === 1 ? "Щомісяця" : everyMonths(every)}, ${dayOfMonth}-го числа`,
  "platform.dates.series.yearly": ({ every, date }) => `${every === 1 ? "Щороку" : everyYears(every)}, ${date}`,
  "platform.dates.series.dates": ({ dates: days }) =>
    days.length <= 3 ? listInWords(days, "uk") : singleDays(days.length),
  "platform.dates.series.not-on-public-holidays": "крім святкових днів",
  "platform.dates.series.not-in-school-holidays": "крім шкільних канікул",
  "platform.dates.series.from": ({ date }) => `з ${date}`,
  "platform.dates.series.until": ({ date }) => `до ${date} включно`,
  "platform.dates.series.count": ({ count }) => dates(count),

  "platform.dates.opening.weekly": ({ days, times }) => `${days}, ${listInWords(times, "uk")}`,
  "platform.dates.opening.labelled": ({ line, label }) => `${line} (${label})`,
  "platform.dates.opening.once-a-week-until": ({ ends }) => `Раз на тиждень до ${ends}`,
  "platform.dates.opening.once-a-month-at-weekend": "Раз на місяць у вихідні",
  "platform.dates.opening.closed": "зачинено",
  "platform.dates.opening.exception": ({ days, hours, reason }) =>
    `${days}: ${hours}${reason === "" ? "" : ` (${reason})`}`,
};
