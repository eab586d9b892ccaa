import { describe, expect, it } from "vitest";
import { noHolidays } from "#platform/dates/holidays.ts";
import { day, type LocalDate } from "#platform/dates/local-date.ts";
import { withOverride } from "../series/overrides.ts";
import { aSeriesRecord, house, otherHouse, today } from "../offers.fixtures.ts";
import { type DateRecord, materialise, type SeriesAt } from "./materialise.ts";
import { planDates } from "./plan-dates.ts";

const until = day("2026-12-31");
const holidays = noHolidays;

const seriesAt = (rule: Readonly<Record<string, unknown>> = {}): SeriesAt => ({
  ...aSeriesRecord(rule),
  offerId: "offer",
  placeId: house,
  stadtbezirkId: "aussen",
  stadtbezirke: new Map([[otherHouse, "innen"]]),
});
const rowsOf = (series: SeriesAt, from: LocalDate = day("2026-11-01")) =>
  materialise(series, { from, to: until, holidays });
const plan = (series: SeriesAt, known: readonly DateRecord[]) => planDates(series, { known, today, until, holidays });
const days = (rows: readonly DateRecord[]) => rows.map((row) => row.day);

describe("planning the dates of a series", () => {
  it("does nothing when nothing changed", () => {
    expect(plan(seriesAt(), rowsOf(seriesAt()))).toEqual({ put: [], remove: [] });
  });

  it("makes all dates from today on for a new series", () => {
    expect(days(plan(seriesAt(), []).put)).toEqual([
      "2026-11-24",
      "2026-12-01",
      "2026-12-08",
      "2026-12-15",
      "2026-12-22",
      "2026-12-29",
    ]);
  });

  it("leaves dates before today as they were when the weekday changes, and takes out those from today on", () => {
    const known = rowsOf(seriesAt());
    const { put, remove } = plan(seriesAt({ weekdays: [4] }), known);
    expect(days(put)).toEqual(["2026-11-26", "2026-12-03", "2026-12-10", "2026-12-17", "2026-12-24", "2026-12-31"]);
    expect(remove).toEqual(known.filter((row) => row.day >= today).map(({ id }) => id));
    expect(remove).toHaveLength(6);
  });

  it("keeps the ids of dates whose time changes", () => {
    const known = rowsOf(seriesAt());
    const { put, remove } = plan(seriesAt({ starts: "15:00", ends: "17:00" }), known);
    expect(remove).toEqual([]);
    expect(put.map(({ id }) => id)).toEqual(known.filter((row) => row.day >= today).map(({ id }) => id));
    expect(put.every(({ starts }) => starts === "15:00")).toBe(true);
  });

  it("keeps a date that was moved from the past into the future, also when the rule does not have its day any more", () => {
    const rule = withOverride(seriesAt().rule, {
      kind: "moved",
      on: day("2026-11-17"),
      reason: null,
      to: { date: day("2026-11-27") },
    });
    const known = rowsOf({ ...seriesAt(), rule });
    const thursdays = seriesAt({ weekdays: [4], overrides: rule.overrides });
    const { put, remove } = plan(thursdays, known);
    const moved = known.find((row) => row.originalDay === "2026-11-17");
    expect(moved?.day).toBe("2026-11-27");
    expect(remove).not.toContain(moved?.id);
    expect(days(put)).not.toContain("2026-11-17");
  });

  it("does not bring back a date that was moved forward and has taken place", () => {
    const rule = withOverride(seriesAt().rule, {
      kind: "moved",
      on: day("2026-12-01"),
      reason: null,
      to: { date: day("2026-11-20") },
    });
    const known = rowsOf({ ...seriesAt(), rule });
    expect(plan(seriesAt(), known)).toEqual({ put: [], remove: [] });
  });

  it("leaves a moved date that is cancelled on the day where people would come", () => {
    const moved = withOverride(seriesAt().rule, {
      kind: "moved",
      on: day("2026-12-01"),
      reason: null,
      to: { date: day("2026-12-03") },
    });
    const cancelled = withOverride(moved, { kind: "cancelled", on: day("2026-12-01"), reason: "krank" });
    const { put } = plan({ ...seriesAt(), rule: cancelled }, rowsOf({ ...seriesAt(), rule: moved }));
    expect(put).toMatchObject([{ originalDay: "2026-12-01", day: "2026-12-03", status: "cancelled", note: "krank" }]);
  });

  it("gives a date in another house the Stadtbezirk of that house", () => {
    const rule = withOverride(seriesAt().rule, {
      kind: "changed",
      on: day("2026-12-01"),
      reason: null,
      to: { placeId: otherHouse },
    });
    const { put } = plan({ ...seriesAt(), rule }, rowsOf(seriesAt()));
    expect(put).toMatchObject([{ day: "2026-12-01", placeId: otherHouse, stadtbezirkId: "innen" }]);
  });
});
