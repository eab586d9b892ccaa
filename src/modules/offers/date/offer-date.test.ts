import { describe, expect, it } from "vitest";
import { noHolidays } from "#platform/dates/holidays.ts";
import { day, time } from "#platform/dates/local-date.ts";
import { anOffer, aSeriesRecord, house, onlySeries, otherHouse, today } from "../offers.fixtures.ts";
import { cancel, cancelSpan, move, type OfferDate, requireAhead, requireSeen, restore, standOf } from "./offer-date.ts";

const aDate = (changes: Partial<OfferDate> = {}): OfferDate => ({
  id: "date",
  seriesId: aSeriesRecord().id,
  originalDay: day("2026-12-01"),
  day: day("2026-12-01"),
  starts: time("14:00"),
  ends: time("16:00"),
  status: "planned",
  note: null,
  placeId: house,
  ...changes,
});
const instead = { day: day("2026-12-01"), starts: time("14:00"), ends: time("16:00"), placeId: null };
const overrides = (offer: ReturnType<typeof cancel>) => onlySeries(offer).rule.overrides;

describe("a single date", () => {
  it("is cancelled with its reason, under the day that the rule gave it", () => {
    const moved = aDate({ day: day("2026-12-03"), status: "moved" });
    expect(overrides(cancel(anOffer(), moved, "krank"))).toEqual([
      { kind: "cancelled", on: "2026-12-01", reason: "krank" },
    ]);
  });

  it("moves to another day and keeps its original one", () => {
    expect(overrides(move(anOffer(), aDate(), { ...instead, day: day("2026-12-03") }, "Wahl"))).toEqual([
      { kind: "moved", on: "2026-12-01", reason: "Wahl", to: { date: "2026-12-03" } },
    ]);
  });

  it("changes its time or place on the same day", () => {
    expect(
      overrides(move(anOffer(), aDate(), { ...instead, starts: time("15:00"), placeId: otherHouse }, null)),
    ).toEqual([
      {
        kind: "changed",
        on: "2026-12-01",
        reason: null,
        to: { times: { starts: "15:00", ends: "16:00" }, placeId: otherHouse },
      },
    ]);
  });

  it("is as planned again when it moves back, or to the house where it takes place anyway", () => {
    const cancelled = cancel(anOffer(), aDate(), "krank");
    expect(overrides(move(cancelled, aDate(), { ...instead, placeId: house }, null))).toEqual([]);
    expect(overrides(restore(cancelled, aDate()))).toEqual([]);
  });

  it("is not restored when nothing happened to it", () => {
    expect(() => restore(anOffer(), aDate())).toThrow(
      expect.objectContaining({ reason: "offers.date.nothing-to-restore" }),
    );
  });

  it("can be changed on its day and not the day after", () => {
    expect(() => requireAhead({ day: today }, today)).not.toThrow();
    expect(() => requireAhead({ day: day("2026-11-23") }, today)).toThrow(
      expect.objectContaining({ reason: "offers.date.past" }),
    );
  });

  it("is not changed by somebody who saw it otherwise", () => {
    const seen = standOf(aDate());
    expect(() => requireSeen(aDate(), seen)).not.toThrow();
    expect(() => requireSeen(aDate({ status: "cancelled" }), seen)).toThrow(expect.objectContaining({ status: 409 }));
  });
});

describe("a break", () => {
  const span = { from: day("2026-12-01"), to: day("2026-12-15") };

  it("cancels the dates of all series in the span, both ends included", () => {
    const thursdays = aSeriesRecord({ weekdays: [4] }, { id: "other" });
    const { offer, count } = cancelSpan(anOffer({ series: [aSeriesRecord(), thursdays] }), span, "Pause", noHolidays);
    expect(count).toBe(5);
    expect(offer.series.map(({ rule }) => rule.overrides.map(({ on }) => on))).toEqual([
      ["2026-12-01", "2026-12-08", "2026-12-15"],
      ["2026-12-03", "2026-12-10"],
    ]);
  });

  it("counts no date twice: what is cancelled already keeps its reason", () => {
    const before = cancel(anOffer(), aDate(), "krank");
    const { offer, count } = cancelSpan(before, span, "Pause", noHolidays);
    expect(count).toBe(2);
    expect(overrides(offer)[0]?.reason).toBe("krank");
  });

  it("takes dates that moved into the span and leaves those that moved out of it", () => {
    const movedIn = move(
      anOffer(),
      aDate({ originalDay: day("2026-12-22"), day: day("2026-12-22") }),
      { ...instead, day: day("2026-12-10") },
      null,
    );
    const both = move(movedIn, aDate({ originalDay: day("2026-12-08") }), { ...instead, day: day("2026-12-18") }, null);
    const { offer, count } = cancelSpan(both, span, "Pause", noHolidays);
    expect(count).toBe(3);
    expect(overrides(offer).find(({ on }) => on === "2026-12-08")?.kind).toBe("moved");
    expect(overrides(offer).find(({ on }) => on === "2026-12-22")?.kind).toBe("cancelled");
  });
});
