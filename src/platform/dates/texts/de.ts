const numberWords = ["", "", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];
const ordinalWords = { 1: "ersten", 2: "zweiten", 3: "dritten", 4: "vierten", last: "letzten" };

const inWords = (count: number) => numberWords[count] ?? String(count);

/** "mittwochs": the weekday as an adverb. */
const adverb = (weekday: string) => `${weekday.toLowerCase()}s`;

const list = new Intl.ListFormat("de", { type: "conjunction" });

export const de = {
  "platform.dates.not-a-date": "Bitte geben Sie ein Datum ein, zum Beispiel 24.11.2026.",
  "platform.dates.not-a-time": "Bitte geben Sie eine Uhrzeit ein, zum Beispiel 14:00.",
  "platform.dates.ends-before-start": "Bitte geben Sie Beginn und Ende an. Das Ende muss nach dem Beginn liegen.",
  "platform.dates.until-before-from": "Das letzte Datum liegt vor dem ersten.",
  "platform.dates.until-and-count":
    "Bitte geben Sie entweder ein letztes Datum oder eine Anzahl von Terminen an, nicht beides.",

  "platform.dates.time": ({ starts }: { starts: string }) => `${starts} Uhr`,
  "platform.dates.times": ({ starts, ends }: { starts: string; ends: string }) => `${starts} bis ${ends} Uhr`,
  "platform.dates.from-time": ({ starts }: { starts: string }) => `ab ${starts} Uhr`,
  "platform.dates.weekday-span": ({ first, last }: { first: string; last: string }) => `${first} bis ${last}`,

  "platform.dates.series.daily": "Jeden Tag",
  "platform.dates.series.daily-span": ({ span }: { span: string }) => `Jeden Tag von ${span}`,
  "platform.dates.series.weekly": ({ every, weekdays }: { every: number; weekdays: readonly string[] }) =>
    every === 1
      ? `Jeden ${list.format(weekdays)}`
      : `Alle ${inWords(every)} Wochen ${list.format(weekdays.map(adverb))}`,
  "platform.dates.series.monthly-nth-weekday": (rule: {
    every: number;
    nth: keyof typeof ordinalWords;
    weekday: string;
  }) =>
    rule.every === 1
      ? `Jeden ${ordinalWords[rule.nth]} ${rule.weekday} im Monat`
      : `Alle ${inWords(rule.every)} Monate am ${ordinalWords[rule.nth]} ${rule.weekday}`,
  "platform.dates.series.monthly-day": ({ every, dayOfMonth }: { every: number; dayOfMonth: number }) =>
    every === 1 ? `Jeden ${dayOfMonth}. im Monat` : `Alle ${inWords(every)} Monate am ${dayOfMonth}.`,
  "platform.dates.series.yearly": ({ every, date }: { every: number; date: string }) =>
    every === 1 ? `Jedes Jahr am ${date}` : `Alle ${inWords(every)} Jahre am ${date}`,
  "platform.dates.series.dates": ({ dates }: { dates: readonly string[] }) =>
    dates.length <= 3 ? `Am ${list.format(dates)}` : `An ${inWords(dates.length)} einzelnen Tagen`,
  "platform.dates.series.not-on-public-holidays": "nicht an Feiertagen",
  "platform.dates.series.not-in-school-holidays": "nicht in den Schulferien",
  "platform.dates.series.from": ({ date }: { date: string }) => `ab ${date}`,
  "platform.dates.series.until": ({ date }: { date: string }) => `bis ${date}`,
  "platform.dates.series.count": ({ count }: { count: number }) => (count === 1 ? "ein Termin" : `${count} Termine`),

  "platform.dates.opening.weekly": ({ days, times }: { days: string; times: readonly string[] }) =>
    `${days}, ${list.format(times)}`,
  "platform.dates.opening.labelled": ({ line, label }: { line: string; label: string }) => `${line} (${label})`,
  "platform.dates.opening.once-a-week-until": ({ ends }: { ends: string }) => `Einmal in der Woche bis ${ends} Uhr`,
  "platform.dates.opening.once-a-month-at-weekend": "Einmal im Monat am Wochenende",
  "platform.dates.opening.closed": "geschlossen",
  "platform.dates.opening.exception": (exception: { days: string; hours: string; reason: string }) =>
    `${exception.days}: ${exception.hours}${exception.reason === "" ? "" : ` (${exception.reason})`}`,
};
