import { getHolidays } from "feiertagejs";
import Papa from "papaparse";
import { z } from "zod";
import { lawFile } from "#law/law-file.ts";
import { type LocalDate, datesBetween, day, localDate } from "./local-date.ts";

/** What rules about dates need to know of holidays; tests pass their own. */
export interface Holidays {
  readonly publicHolidayOn: (date: LocalDate) => string | undefined;
  readonly schoolHolidayOn: (date: LocalDate) => string | undefined;
}

export const noHolidays: Holidays = { publicHolidayOn: () => undefined, schoolHolidayOn: () => undefined };

const schoolHoliday = z
  .object({ from: localDate, to: localDate, name: z.string().min(1), confirmed: z.enum(["yes", "no"]) })
  .transform((row) => ({ ...row, confirmed: row.confirmed === "yes" }));
export type SchoolHoliday = z.infer<typeof schoolHoliday>;

let known: readonly SchoolHoliday[] | undefined;

/** The rows of the table; those that are not confirmed are shown as "zu bestätigen". */
export function schoolHolidaysNw(): readonly SchoolHoliday[] {
  known ??= z
    .array(schoolHoliday)
    .parse(Papa.parse(lawFile("school-holidays-nw.csv"), { header: true, skipEmptyLines: true }).data);
  return known;
}

/** From the day after, nobody can say yet whether schools are closed: plans that skip school holidays end here. */
export function schoolHolidaysKnownUntil(): LocalDate {
  return schoolHolidaysNw().reduce((latest, { to }) => (to > latest ? to : latest), day("0001-01-01"));
}

/** Public holidays are computed, school holidays come from the ministry's plan (`law/school-holidays-nw.csv`). */
export function holidaysNw(): Holidays {
  const schoolFree = new Map(
    schoolHolidaysNw().flatMap(({ from, to, name }) => datesBetween(from, to).map((date) => [date, name])),
  );
  return { publicHolidayOn, schoolHolidayOn: (date) => schoolFree.get(date) };
}

const byYear = new Map<string, ReadonlyMap<string, string>>();

function publicHolidayOn(date: LocalDate): string | undefined {
  const year = date.slice(0, 4);
  let ofYear = byYear.get(year);
  if (!ofYear) {
    ofYear = new Map(getHolidays(year, "NW").map((each) => [each.dateString, each.translate("de") ?? each.name]));
    byYear.set(year, ofYear);
  }
  return ofYear.get(date);
}
