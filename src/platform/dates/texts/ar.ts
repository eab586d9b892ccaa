import { listInWords } from "#platform/texts/list-in-words.ts";
import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { de } from "./de.ts";

const everyWeeks = plural("ar", {
  zero: "كل أسبوع",
  one: "كل أسبوع",
  two: "كل أسبوعين",
  few: "كل # أسابيع",
  many: "كل # أسبوعًا",
  other: "كل # أسبوع",
});
const everyMonths = plural("ar", {
  zero: "كل شهر",
  one: "كل شهر",
  two: "كل شهرين",
  few: "كل # أشهر",
  many: "كل # شهرًا",
  other: "كل # شهر",
});
const everyYears = plural("ar", {
  zero: "كل سنة",
  one: "كل سنة",
  two: "كل سنتين",
  few: "كل # سنوات",
  many: "كل # سنة",
  other: "كل # سنة",
});
const onDays = plural("ar", {
  zero: "في أيام متفرقة",
  one: "في يوم واحد",
  two: "في يومين",
  few: "في # أيام متفرقة",
  many: "في # يومًا متفرقًا",
  other: "في # يوم متفرق",
});
const dates = plural("ar", {
  zero: "دون مواعيد",
  one: "موعد واحد",
  two: "موعدان",
  few: "# مواعيد",
  many: "# موعدًا",
  other: "# موعد",
});

const ordinalWords = { 1: "الأول", 2: "الثاني", 3: "الثالث", 4: "الرابع", last: "الأخير" };

/** "يوم الثلاثاء", "يومي الثلاثاء والجمعة", "أيام …": Arabic has a dual. */
const onWeekdays = (weekdays: readonly string[]) =>
  `${["", "يوم", "يومي"][weekdays.length] ?? "أيام"} ${listInWords(weekdays, "ar")}`;

export const ar: TextsOf<typeof de> = {
  "platform.dates.not-a-date": "يرجى كتابة تاريخ، مثل 24.11.2026.",
  "platform.dates.not-a-time": "يرجى كتابة وقت، مثل 14:00.",
  "platform.dates.ends-before-start": "يرجى كتابة البداية والنهاية. يجب أن تكون النهاية بعد البداية.",
  "platform.dates.until-before-from": "التاريخ الأخير قبل التاريخ الأول.",
  "platform.dates.until-and-count": "يرجى كتابة تاريخ أخير أو عدد المواعيد، لا الاثنين معًا.",

  "platform.dates.time": ({ starts }) => `الساعة ${starts}`,
  "platform.dates.times": ({ starts, ends }) => `من الساعة ${starts} إلى ${ends}`,
  "platform.dates.from-time": ({ starts }) => `من الساعة ${starts}`,
  "platform.dates.weekday-span": ({ first, last }) => `من ${first} إلى ${last}`,

  "platform.dates.series.daily": "كل يوم",
  "platform.dates.series.daily-span": ({ span }) => `كل يوم ${span}`,
  "platform.dates.series.weekly": ({ every, weekdays }) => `${everyWeeks(every)} ${onWeekdays(weekdays)}`,
  "platform.dates.series.monthly-nth-weekday": ({ every, nth, weekday }) =>
    every === 1
      ? `يوم ${weekday} ${ordinalWords[nth]} من كل شهر`
      : `${everyMonths(every)}، يوم ${weekday} ${ordinalWords[nth]} من الشهر`,
  "platform.dates.series.monthly-day": ({ every, dayOfMonth }) =>
    every === 1 ? `يوم ${dayOfMonth} من كل شهر` : `${everyMonths(every)}، يوم ${dayOfMonth} من الشهر`,
  "platform.dates.series.yearly": ({ every, date }) => `${everyYears(every)} في ${date}`,
  "platform.dates.series.dates": ({ dates: days }) =>
    days.length <= 3 ? `في ${listInWords(days, "ar")}` : onDays(days.length),
  "platform.dates.series.not-on-public-holidays": "ليس في العطل الرسمية",
  "platform.dates.series.not-in-school-holidays": "ليس في العطل المدرسية",
  "platform.dates.series.from": ({ date }) => `ابتداءً من ${date}`,
  "platform.dates.series.until": ({ date }) => `حتى ${date}`,
  "platform.dates.series.count": ({ count }) => dates(count),

  "platform.dates.opening.weekly": ({ days, times }) => `${days}، ${listInWords(times, "ar")}`,
  "platform.dates.opening.labelled": ({ line, label }) => `${line} (${label})`,
  "platform.dates.opening.once-a-week-until": ({ ends }) => `مرة في الأسبوع حتى الساعة ${ends}`,
  "platform.dates.opening.once-a-month-at-weekend": "مرة في الشهر في نهاية الأسبوع",
  "platform.dates.opening.closed": "مغلق",
  "platform.dates.opening.exception": ({ days, hours, reason }) =>
    `${days}: ${hours}${reason === "" ? "" : ` (${reason})`}`,
};
