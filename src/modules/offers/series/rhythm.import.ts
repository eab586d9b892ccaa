import { readDate, readWeekday, readWeekdays } from "#platform/dates/german-input.ts";
import { type LocalDate, type Weekday, weekdayNumbers } from "#platform/dates/local-date.ts";
import type { NthWeekday } from "#platform/dates/series-rule.ts";
import { fold } from "#platform/imports/fold.ts";
import { problem, type Reader } from "#platform/imports/values/reading.ts";

/** How often something takes place, as a cell says it; the rest stands in other cells of the row. */
export type Rhythm =
  | { readonly kind: "once" }
  | { readonly kind: "weekly"; readonly interval: number; readonly weekdays?: readonly Weekday[] }
  | { readonly kind: "monthly"; readonly nth: NthWeekday; readonly weekday?: Weekday }
  /** "jeden 2. im Monat": with a weekday beside it the second such day, else the second of the month. */
  | { readonly kind: "monthly-number"; readonly number: number }
  | { readonly kind: "yearly" }
  | { readonly kind: "dates"; readonly dates: readonly LocalDate[] };

const numbers: Readonly<Record<string, number>> = { zwei: 2, drei: 3, vier: 4, fuenf: 5, sechs: 6, acht: 8 };
const once = /^(einmalig|einmal|einzeltermin|nur einmal)$/;
const weekly = /^((1 ?x |ein ?mal )?woechentlich|jede woche|(1 ?x|ein ?mal) (in der|pro|die) woche)$/;
const fortnightly = /^((14|vierzehn) ?(taegig|taeglich|tage)|alle 14 tage|jede (2|zweite) woche)$/;
const everyWeeks = /^(?:alle (\w+) wochen|(\w+?) ?woechentlich)$/;
const daily = /^(taeglich|jeden tag)$/;
const yearly = /^(jaehrlich|jedes jahr|einmal im jahr)$/;
const start = "(?:immer )?(?:(?:am|jede[nrs]?) )?";
const ordinal = "(\\d{1,2}|erste[nrms]?|zweite[nrms]?|dritte[nrms]?|vierte[nrms]?|letzte[nrms]?)";
const month = "(?: (?:im|des|eines|eines jeden|jeden|jedes|in jedem) monat(?:s|es)?)";
const nthWeekday = new RegExp(`^${start}${ordinal} ([a-z]+)${month}?$`);
const nthOfMonth = new RegExp(`^${start}${ordinal}${month}$`);
const severalOrdinals = new RegExp(`^${start}${ordinal} (?:und|u) ${ordinal}\\b`);

/** "wöchentlich", "14-täglich", "alle 3 Wochen", "jeden 2. Dienstag im Monat", "dienstags", or the dates themselves. */
export function rhythmReader(today: LocalDate): Reader<Rhythm> {
  return (text) => {
    const words = fold(text).replace(/^(findet|immer) (statt )?/, "");
    if (/^(monatlich|jeden monat|(1 ?x|ein ?mal) (im|pro) monat)$/.test(words))
      return problem("offers.import.rhythm-monthly");
    if (severalOrdinals.test(words)) return problem("offers.import.rhythm-several");
    const read = everyFewWeeks(words) ?? everyMonth(words) ?? onWeekdays(text) ?? onDates(text, today);
    return read ? { ok: read } : problem("offers.import.rhythm");
  };
}

function everyFewWeeks(words: string): Rhythm | undefined {
  if (once.test(words)) return { kind: "once" };
  if (yearly.test(words)) return { kind: "yearly" };
  if (daily.test(words)) return { kind: "weekly", interval: 1, weekdays: weekdayNumbers };
  if (weekly.test(words)) return { kind: "weekly", interval: 1 };
  if (fortnightly.test(words)) return { kind: "weekly", interval: 2 };
  const [, one, other] = everyWeeks.exec(words) ?? [];
  const count = one ?? other;
  if (count === undefined) return undefined;
  const interval = numbers[count] ?? Number(count);
  return Number.isInteger(interval) && interval >= 1 && interval <= 52 ? { kind: "weekly", interval } : undefined;
}

function everyMonth(words: string): Rhythm | undefined {
  const [, nthText = "", dayText = ""] = nthWeekday.exec(words) ?? [];
  const weekday = readWeekday(dayText);
  const nth = nthOf(nthText);
  if (nth !== undefined && weekday !== undefined && (nth === "last" || isFirstFour(nth)))
    return { kind: "monthly", nth, weekday };
  const number = nthOf(nthOfMonth.exec(words)?.[1] ?? "");
  if (number === "last") return { kind: "monthly", nth: "last" };
  return number !== undefined && number >= 1 && number <= 31 ? { kind: "monthly-number", number } : undefined;
}

export const isFirstFour = (number: number): number is 1 | 2 | 3 | 4 => [1, 2, 3, 4].includes(number);

function nthOf(text: string): number | "last" | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const at = ["erste", "zweite", "dritte", "vierte"].findIndex((word) => text.startsWith(word));
  if (at >= 0) return at + 1;
  return text.startsWith("letzte") ? "last" : undefined;
}

function onWeekdays(text: string): Rhythm | undefined {
  const days = readWeekdays(text.replace(/^\s*(?:immer\s+)?(?:jede[nr]?\s+)?/i, ""));
  return days && { kind: "weekly", interval: 1, weekdays: days };
}

function onDates(text: string, today: LocalDate): Rhythm | undefined {
  const dates = readDays(text, today);
  return dates && { kind: "dates", dates };
}

/** "24.11.2026, 1.12.2026 und 8.12.2026"; undefined when one of them is no day. */
export function readDays(text: string, today: LocalDate): LocalDate[] | undefined {
  const parts = text.split(/\s*(?:[,;\n]|\bund\b|\bu\.)\s*(?=\S)/).map((part) => part.trim());
  const joined = joinWeekdays(parts.filter((part) => part !== ""));
  const days = joined.map((part) => readDate(part, today));
  const known = days.filter((each) => each !== undefined);
  return known.length === days.length && known.length > 0 ? [...new Set(known)].toSorted() : undefined;
}

/** "Di, 24.11.2026" was taken apart at its comma. */
function joinWeekdays(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before !== undefined && readWeekday(before) !== undefined) joined[joined.length - 1] = `${before}, ${part}`;
    else joined.push(part);
  }
  return joined;
}
