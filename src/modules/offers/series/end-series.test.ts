import { describe, expect, it } from "vitest";
import { day } from "#platform/dates/local-date.ts";
import { anOffer, aSeriesRecord, today } from "../offers.fixtures.ts";
import { endAfter, removeSeries } from "./end-series.ts";

const yesterday = day("2026-11-23");

describe("ending a series", () => {
  it("lets it run until the last day when it took place before", () => {
    expect(endAfter(aSeriesRecord({ count: 50 }), yesterday)?.rule).toMatchObject({
      until: yesterday,
      count: null,
      from: "2026-01-06",
    });
  });

  it("takes it away when it never took place", () => {
    expect(endAfter(aSeriesRecord({ from: "2026-12-01" }, { firstDay: day("2026-12-01") }), yesterday)).toBeUndefined();
    expect(endAfter(aSeriesRecord({}, { firstDay: null }), yesterday)).toBeUndefined();
  });

  it("keeps what took place under an older rule, even when the rule begins later now", () => {
    expect(endAfter(aSeriesRecord({ from: "2027-01-05" }), yesterday)?.rule).toMatchObject({
      from: yesterday,
      until: yesterday,
    });
  });

  it("forgets what was planned for single dates after the last day", () => {
    const overrides = [
      { kind: "cancelled", on: "2026-11-17" },
      { kind: "moved", on: "2026-11-10", to: { date: "2026-12-04" } },
    ];
    expect(endAfter(aSeriesRecord({ overrides }), yesterday)?.rule.overrides.map(({ on }) => on)).toEqual([
      "2026-11-17",
    ]);
  });

  it("leaves a series alone that is over already", () => {
    const over = aSeriesRecord({ until: "2026-06-30" });
    expect(endAfter(over, yesterday)).toEqual(over);
  });

  it("removes one of several", () => {
    const other = aSeriesRecord({ weekdays: [4] }, { id: "other", firstDay: null });
    const offer = anOffer({ series: [aSeriesRecord(), other] });
    expect(removeSeries(offer, "other", today).series.map(({ id }) => id)).toEqual([aSeriesRecord().id]);
    expect(removeSeries(offer, aSeriesRecord().id, today).series.map(({ rule }) => rule.until)).toEqual([
      yesterday,
      null,
    ]);
  });
});
