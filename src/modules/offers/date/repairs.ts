import { readWeekday } from "#platform/dates/german-input.ts";
import { dateInWords, weekdaysInWords } from "#platform/dates/in-words.ts";
import { type LocalDate, weekdayOf, weekdays } from "#platform/dates/local-date.ts";
import { type Entered, listOf, textOf } from "#platform/web/entered.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { bothMeanings, dateEntryOf, dateFields, readDateEntry } from "./date-entry.ts";
import { readLines } from "./date-lines.ts";

/** One way to mend what was typed: its words, and all fields as they would be then. */
export interface Repair {
  readonly label: string;
  readonly entered: Entered;
}

/** Where weekday and date do not agree, both may be meant; only the writer knows. */
export function repairsOfDate(entered: Entered, field: string): Repair[] {
  const read = readDateEntry(dateEntryOf(entered, field));
  if (read.kind !== "differs") return [];
  return bothMeanings(read.date, read.weekday).map((date) => ({
    label: dateInWords(date, "de"),
    entered: { ...entered, ...dateFields(field, date) },
  }));
}

/** "Jeden Mittwoch ab Dienstag": another first day, or another rhythm. */
export function repairsOfStart(entered: Entered): Repair[] {
  const start = readDateEntry(dateEntryOf(entered, "ab"));
  const chosen = listOf(entered, "wochentage").flatMap((each) => readWeekday(each) ?? []);
  const [only] = chosen;
  if (start.kind !== "date" || only === undefined || chosen.includes(weekdayOf(start.date)))
    return repairsOfDate(entered, "ab");
  const [, nearest] = bothMeanings(start.date, only);
  const own = weekdayOf(start.date);
  const both = chosen.length === 1 ? [own] : [...chosen, own];
  return [
    { label: dateInWords(nearest, "de"), entered: { ...entered, ...dateFields("ab", nearest) } },
    {
      label: t["offers.date.repair.every"]({ weekdays: weekdaysInWords(both, "de") }),
      entered: { ...entered, wochentage: both.map((each) => weekdays[each - 1] ?? "") },
    },
  ];
}

/** The same for the first such line of a list of days. */
export function repairsOfLines(entered: Entered, today: LocalDate): Repair[] {
  const lines = readLines(textOf(entered, "tage"), today);
  const wrong = lines.find((line) => line.kind === "differs");
  if (wrong?.kind !== "differs") return [];
  return bothMeanings(wrong.date, wrong.weekday).map((date) => ({
    label: dateInWords(date, "de"),
    entered: {
      ...entered,
      tage: lines.map((line) => (line === wrong ? dateInWords(date, "de") : line.line)).join("\n"),
    },
  }));
}
