import { describe, expect, it } from "vitest";
import { idOf } from "#platform/database/ids.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { aSeriesRecord, dateIn, today, tuesdays } from "../offers.fixtures.ts";
import { readSeries } from "./read-series.ts";
import { enteredOfSeries } from "./series-entered.ts";
import { SeriesForm } from "./series-form.ts";

const read = (form: Readonly<Record<string, unknown>>) =>
  readSeries(SeriesForm.parse({ id: idOf("offer", "one"), ...form }), today);

function refused(form: Readonly<Record<string, unknown>>) {
  try {
    read(form);
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal.fields.map(({ field, reason }) => `${field}: ${reason}`);
    throw refusal;
  }
  return [];
}

describe("the form of a series", () => {
  it.each([
    [
      "every second week on two days",
      { wochentage: ["di", "fr"], alle: "2" },
      { kind: "weekly", interval: 2, weekdays: [2, 5] },
    ],
    [
      "the second Tuesday",
      { art: "monat-wochentag", nummer: "2", wochentag: "di" },
      { kind: "monthly-nth-weekday", nth: 2, weekday: 2 },
    ],
    ["the last Friday", { art: "monat-wochentag", nummer: "letzter", wochentag: "fr" }, { nth: "last", weekday: 5 }],
    ["a day of the month", { art: "monat-tag", monatstag: "15" }, { kind: "monthly-day", dayOfMonth: 15 }],
    ["every year", { art: "jahr" }, { kind: "yearly", from: "2026-12-01" }],
    [
      "one day",
      { art: "einmal", ...dateIn("ab", "2026-12-01", "di") },
      { kind: "dates", dates: ["2026-12-01"], from: "2026-12-01" },
    ],
    [
      "some days",
      { art: "tage", tage: "8.12.2026\nDi 1.12.2026" },
      { kind: "dates", dates: ["2026-12-01", "2026-12-08"] },
    ],
    ["an end", dateIn("bis", "2027-06-29", "di"), { until: "2027-06-29", count: null }],
    ["a number of dates", { anzahl: "10" }, { until: null, count: 10 }],
    ["holidays", { ohne: ["feiertage", "schulferien"] }, { skip: { publicHolidays: true, schoolHolidays: true } }],
    ["an evening until midnight", { beginn: "20", ende: "24:00" }, { starts: "20:00", ends: "00:00" }],
    ["no time", { beginn: "", ende: "" }, { starts: null, ends: null }],
  ])("reads %s", (_, form, rule) => {
    expect(read(tuesdays(form))).toMatchObject(rule);
  });

  it.each([
    [{ wochentage: [] }, ["wochentage: offers.series.weekdays-missing"]],
    [dateIn("ab", "2026-12-01", "mi"), ["ab: offers.date.weekday-differs"]],
    [dateIn("ab", "2026-12-02", "mi"), ["ab: offers.series.start-on-other-weekday"]],
    [dateIn("ab", "2026-02-31"), ["ab: platform.field.date"]],
    [dateIn("ab", "--"), ["ab: offers.series.from-missing"]],
    [dateIn("bis", "2027-06-29", "mi"), ["bis: offers.date.weekday-differs"]],
    [dateIn("bis", "2026-11-30"), ["bis: platform.dates.until-before-from"]],
    [{ ...dateIn("bis", "2027-06-29"), anzahl: "10" }, ["anzahl: platform.dates.until-and-count"]],
    [{ beginn: "vierzehn" }, ["beginn: platform.field.time"]],
    [{ beginn: "16", ende: "14" }, ["ende: platform.dates.ends-before-start"]],
    [{ beginn: "", ende: "14" }, ["ende: platform.dates.ends-before-start"]],
    [{ alle: "zwei" }, ["alle: platform.field.number"]],
    [{ alle: "99" }, ["alle: platform.field.invalid"]],
    [{ art: "monat-tag", monatstag: "32" }, ["monatstag: offers.series.day-of-month"]],
    [{ art: "monat-wochentag", nummer: "5", wochentag: "di" }, ["nummer: offers.series.nth-missing"]],
    [{ art: "einmal", ...dateIn("ab", "2026-12-01") }, ["ab: offers.date.weekday-missing"]],
    [
      { art: "einmal", ...dateIn("ab", "2026-12-01", "mi"), ende: "9" },
      ["ende: platform.dates.ends-before-start", "ab: offers.date.weekday-differs"],
    ],
    [{ art: "tage", tage: "" }, ["tage: offers.series.no-days"]],
    [{ art: "tage", tage: "Mi, 24.11.2026" }, ["tage: offers.date.weekday-differs"]],
  ])("refuses %j", (form, problems) => {
    expect(refused(tuesdays(form))).toEqual(problems);
  });

  it.each([
    { interval: 2, weekdays: [2, 5], until: "2027-06-29" },
    { kind: "monthly-nth-weekday", nth: "last", weekday: 5, count: 12 },
    { kind: "monthly-day", dayOfMonth: 15, skip: { publicHolidays: true, schoolHolidays: true } },
    { kind: "yearly", ends: "00:00" },
    { kind: "dates", from: "2026-12-01", dates: ["2026-12-01"] },
    { kind: "dates", from: "2026-12-01", dates: ["2026-12-01", "2026-12-05"] },
  ])("shows a series as it was entered: %j", (rule) => {
    const series = aSeriesRecord(rule);
    expect(read(enteredOfSeries(series))).toEqual(series.rule);
  });
});
