import { priceInShort, type DateRow } from "#modules/offers/index.ts";
import { dateInWords, dayAndMonthInWords, timesInWords, weekdayInWords } from "#platform/dates/in-words.ts";
import { weekdayOf } from "#platform/dates/local-date.ts";
import { paperTexts as t } from "../texts/paper.ts";
import type { PaperDay, PaperLine } from "./paper.ts";

/** Dates as they are read on paper: by day, each with all that somebody needs who has nothing but the paper. */
export function paperDays(rows: readonly DateRow[]): PaperDay[] {
  return byDay(rows).map(([day, ofDay]) => ({ heading: dateInWords(day), lines: ofDay.map(fullLine) }));
}

/** A week where it takes place: the year and the house need not be said. */
export function weekDays(rows: readonly DateRow[]): PaperDay[] {
  return byDay(rows).map(([day, ofDay]) => ({
    heading: `${weekdayInWords(weekdayOf(day))}, ${dayAndMonthInWords(day)}`,
    lines: ofDay.map(shortLine),
  }));
}

const byDay = (rows: readonly DateRow[]) => [...Map.groupBy(rows, ({ day }) => day)];

function fullLine(row: DateRow): PaperLine {
  const { place, meetingPoint, street } = row;
  const where = [place ?? meetingPoint, street].filter((each) => each !== null);
  return { ...shortLine(row), facts: [where.join(", "), factsOf(row, row.phone)].filter((fact) => fact !== "") };
}

function shortLine(row: DateRow): PaperLine {
  const { starts, ends, title, example } = row;
  return {
    time: timeOf(starts, ends),
    title: example ? t["directory.paper.example"]({ title }) : title,
    state: stateOf(row),
    facts: [factsOf(row, null)].filter((fact) => fact !== ""),
  };
}

/** Broken after "bis", where it has to be broken. */
const timeOf = (starts: DateRow["starts"], ends: DateRow["ends"]): string =>
  unbroken(timesInWords(starts, ends)).replace("bis\u{a0}", "bis ") || t["directory.paper.all-day"];

/** A number that goes on in the next line gets lost. */
export const unbroken = (words: string): string => words.replaceAll(" ", "\u{a0}");

function stateOf({ status, note }: DateRow): string | null {
  if (status === "cancelled") return t["directory.paper.cancelled"]({ reason: note ?? "" });
  if (status === "moved") return t["directory.paper.moved"]({ reason: note ?? "" });
  return note === null ? null : t["directory.paper.changed"]({ note });
}

/** Price, registration, access and phone in words: signs need an explanation that paper has no room for. */
function factsOf(row: DateRow, phone: string | null): string {
  return [
    priceInShort(row),
    registrationInWords(row, phone),
    row.stepFree === true ? t["directory.paper.step-free"] : undefined,
  ]
    .filter((each) => each !== undefined)
    .join(" · ");
}

function registrationInWords({ registration }: DateRow, phone: string | null): string | undefined {
  if (registration === "required")
    return phone === null
      ? t["directory.paper.register.unknown"]
      : t["directory.paper.register"]({ phone: unbroken(phone) });
  const known = registration === "none" ? t["directory.paper.come"] : undefined;
  return (
    [known, phone === null ? undefined : t["directory.paper.phone"]({ phone: unbroken(phone) })]
      .filter(Boolean)
      .join(" · ") || undefined
  );
}
