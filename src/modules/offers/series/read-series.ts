import type { z } from "zod";
import { readWeekday } from "#platform/dates/german-input.ts";
import { type LocalDate, weekdayOf } from "#platform/dates/local-date.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import { type FieldProblem, refuseFields } from "#platform/refusal/refusal.ts";
import { dateEntryOf, problemOf, readDateEntry } from "../date/date-entry.ts";
import { problemOfLines, readLines } from "../date/date-lines.ts";
import { readTimes } from "../date/times-entry.ts";
import type { SeriesForm } from "./series-form.ts";

/** Makes a rule of a filled form, or refuses with a sentence beside each field that is wrong. */
export function readSeries(form: SeriesForm, today: LocalDate): SeriesRule {
  const problems: FieldProblem[] = [];
  const keep = (problem: FieldProblem | undefined) => void (problem && problems.push(problem));
  const raw = {
    ...readTimes(form, problems),
    ...spanOf(form, today, keep),
    ...rhythmOf(form, today, keep),
    skip: skipOf(form),
  };
  const read = SeriesRule.safeParse(raw);
  if (problems.length > 0) throw refuseFields(...problems);
  if (!read.success) throw refuseFields(...problemsOfRule(read.error));
  return read.data;
}

type Keep = (problem: FieldProblem | undefined) => void;

const skipOf = ({ ohne }: SeriesForm) => ({
  publicHolidays: ohne.includes("feiertage"),
  schoolHolidays: ohne.includes("schulferien"),
});

/** From when until when. Irregular days say it themselves. */
function spanOf(form: SeriesForm, today: LocalDate, keep: Keep) {
  if (form.art === "tage") {
    const days = daysOf(form, today);
    return { from: days[0], until: null, count: null };
  }
  const from = dayIn(form, "ab", keep);
  if (readDateEntry(dateEntryOf(form, "ab")).kind === "none")
    keep({ field: "ab", reason: "offers.series.from-missing" });
  if (form.art === "einmal") return { from, until: null, count: null };
  return { from, until: dayIn(form, "bis", keep) ?? null, count: countIn(form, "anzahl", keep) ?? null };
}

function dayIn(form: SeriesForm, field: "ab" | "bis", keep: Keep): LocalDate | undefined {
  const read = readDateEntry(dateEntryOf(form, field));
  keep(problemOf(field, read));
  return read.kind === "date" ? read.date : undefined;
}

function countIn(form: SeriesForm, field: "anzahl" | "alle" | "monatstag", keep: Keep): number | undefined {
  const typed = form[field].trim();
  if (typed === "") return undefined;
  if (/^\d{1,3}$/.test(typed) && Number(typed) > 0) return Number(typed);
  keep({ field, reason: "platform.field.number" });
  return undefined;
}

function rhythmOf(form: SeriesForm, today: LocalDate, keep: Keep): Readonly<Record<string, unknown>> {
  const interval = countIn(form, "alle", keep) ?? 1;
  if (form.art === "woche") return { kind: "weekly", interval, weekdays: weekdaysOf(form, keep) };
  if (form.art === "jahr") return { kind: "yearly", interval };
  if (form.art === "monat-tag") return { kind: "monthly-day", interval, dayOfMonth: dayOfMonthOf(form, keep) };
  if (form.art === "monat-wochentag") return { kind: "monthly-nth-weekday", interval, ...nthOf(form, keep) };
  if (form.art === "tage") {
    keep(problemOfLines("tage", readLines(form.tage, today)));
    return { kind: "dates", dates: daysOf(form, today) };
  }
  const only = readDateEntry(dateEntryOf(form, "ab"));
  // A single day without its weekday would be the one date that nobody checked.
  if (only.kind === "date" && form["ab-wochentag"] === "")
    keep({ field: "ab", reason: "offers.date.weekday-missing", details: { date: only.date } });
  return { kind: "dates", dates: only.kind === "date" ? [only.date] : [] };
}

const daysOf = (form: SeriesForm, today: LocalDate): LocalDate[] =>
  [...new Set(readLines(form.tage, today).flatMap((line) => (line.kind === "date" ? [line.date] : [])))].toSorted();

function weekdaysOf(form: SeriesForm, keep: Keep) {
  const chosen = form.wochentage.flatMap((each) => readWeekday(each) ?? []);
  if (chosen.length === 0) keep({ field: "wochentage", reason: "offers.series.weekdays-missing" });
  const start = readDateEntry(dateEntryOf(form, "ab"));
  // "Jeden Mittwoch ab Dienstag, 24.": the day that was named on purpose is none of the chosen ones.
  if (
    chosen.length > 0 &&
    start.kind === "date" &&
    form["ab-wochentag"] !== "" &&
    !chosen.includes(weekdayOf(start.date))
  )
    keep({
      field: "ab",
      reason: "offers.series.start-on-other-weekday",
      details: { date: start.date, weekdays: chosen },
    });
  return chosen;
}

function nthOf(form: SeriesForm, keep: Keep) {
  const weekday = readWeekday(form.wochentag);
  if (weekday === undefined) keep({ field: "wochentag", reason: "offers.series.weekdays-missing" });
  const nth = form.nummer === "letzter" ? "last" : Number(form.nummer);
  if (nth !== "last" && ![1, 2, 3, 4].includes(nth)) keep({ field: "nummer", reason: "offers.series.nth-missing" });
  return { nth, weekday };
}

function dayOfMonthOf(form: SeriesForm, keep: Keep): number | undefined {
  const read = countIn(form, "monatstag", keep);
  if (form.monatstag.trim() === "" || (read !== undefined && read > 31))
    keep({ field: "monatstag", reason: "offers.series.day-of-month" });
  return read;
}

const fieldsOfRule: Readonly<Record<string, string>> = {
  ends: "ende",
  until: "bis",
  count: "anzahl",
  interval: "alle",
  starts: "beginn",
  dates: "tage",
};

/** What no single field knows: that the end comes before the beginning. */
function problemsOfRule(error: z.ZodError): FieldProblem[] {
  return error.issues.map(({ path, message }) => ({
    field: fieldsOfRule[String(path[0])] ?? "art",
    reason: message.startsWith("platform.dates.") ? message : "platform.field.invalid",
  }));
}
