import { listInWords } from "#platform/texts/list-in-words.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { de } from "./de.ts";

const numberWords = ["", "Bir", "İki", "Üç", "Dört", "Beş", "Altı", "Yedi", "Sekiz", "Dokuz", "On", "On bir", "On iki"];
const ordinalWords = { 1: "ilk", 2: "ikinci", 3: "üçüncü", 4: "dördüncü", last: "son" };

/** Stands at the beginning of each line, so it has a capital. */
const inWords = (count: number) => numberWords[count] ?? String(count);

export const tr: TextsOf<typeof de> = {
  "platform.dates.not-a-date": "Lütfen bir tarih yazın, örneğin 24.11.2026.",
  "platform.dates.not-a-time": "Lütfen bir saat yazın, örneğin 14:00.",
  "platform.dates.ends-before-start": "Lütfen başlangıcı ve bitişi yazın. Bitiş, başlangıçtan sonra olmalıdır.",
  "platform.dates.until-before-from": "Son tarih, ilk tarihten önce.",
  "platform.dates.until-and-count": "Lütfen ya bir son tarih ya da bir tarih sayısı yazın, ikisini birden değil.",

  "platform.dates.time": ({ starts }) => `saat ${starts}`,
  "platform.dates.times": ({ starts, ends }) => `saat ${starts}–${ends}`,
  "platform.dates.from-time": ({ starts }) => `saat ${starts} itibarıyla`,
  "platform.dates.weekday-span": ({ first, last }) => `${first} – ${last}`,

  "platform.dates.series.daily": "Her gün",
  "platform.dates.series.daily-span": ({ span }) => `Her gün, ${span}`,
  "platform.dates.series.weekly": ({ every, weekdays }) =>
    every === 1
      ? `Her ${listInWords(weekdays, "tr")}`
      : `${inWords(every)} haftada bir, ${listInWords(weekdays, "tr")} ${weekdays.length === 1 ? "günü" : "günleri"}`,
  "platform.dates.series.monthly-nth-weekday": ({ every, nth, weekday }) =>
    every === 1
      ? `Her ayın ${ordinalWords[nth]} ${weekday} günü`
      : `${inWords(every)} ayda bir, ayın ${ordinalWords[nth]} ${weekday} günü`,
  "platform.dates.series.monthly-day": ({ every, dayOfMonth }) =>
    every === 1 ? `Her ayın ${dayOfMonth}. günü` : `${inWords(every)} ayda bir, ayın ${dayOfMonth}. günü`,
  "platform.dates.series.yearly": ({ every, date }) =>
    every === 1 ? `Her yıl ${date} tarihinde` : `${inWords(every)} yılda bir, ${date} tarihinde`,
  "platform.dates.series.dates": ({ dates }) =>
    dates.length <= 3
      ? `${listInWords(dates, "tr")} ${dates.length === 1 ? "tarihinde" : "tarihlerinde"}`
      : `${inWords(dates.length)} ayrı günde`,
  "platform.dates.series.not-on-public-holidays": "resmî tatillerde yok",
  "platform.dates.series.not-in-school-holidays": "okul tatillerinde yok",
  "platform.dates.series.from": ({ date }) => `${date} tarihinden itibaren`,
  "platform.dates.series.until": ({ date }) => `${date} tarihine kadar`,
  "platform.dates.series.count": ({ count }) => (count === 1 ? "yalnızca bir kez" : `toplam ${count} kez`),

  "platform.dates.opening.weekly": ({ days, times }) => `${days}, ${listInWords(times, "tr")}`,
  "platform.dates.opening.labelled": ({ line, label }) => `${line} (${label})`,
  "platform.dates.opening.once-a-week-until": ({ ends }) => `Haftada bir kez saat ${ends} olana kadar`,
  "platform.dates.opening.once-a-month-at-weekend": "Ayda bir kez hafta sonu",
  "platform.dates.opening.closed": "kapalı",
  "platform.dates.opening.exception": ({ days, hours, reason }) =>
    `${days}: ${hours}${reason === "" ? "" : ` (${reason})`}`,
};
