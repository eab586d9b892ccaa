import { describe, expect, it } from "vitest";
import { day } from "#platform/dates/local-date.ts";
import { aPartner, today } from "../network.fixtures.ts";
import { areasAdded, checkMerge, filledFrom, latest } from "./merge.ts";
import { dueOn, end, isDue, PartnerId, revive } from "./partner.ts";

describe("a partner", () => {
  it.each([
    ["nobody ever spoke with it", {}, true],
    ["the rhythm is over today", { lastContactOn: day("2025-11-24") }, true],
    ["the rhythm is over tomorrow", { lastContactOn: day("2025-11-25") }, false],
    ["somebody checked its details since", { lastContactOn: day("2024-01-01"), confirmedOn: day("2026-11-01") }, false],
    ["the cooperation rests", { status: "ruhend" as const }, false],
  ])("is due or not when %s", (_, changes, expected) => {
    expect(isDue(aPartner(changes), today)).toBe(expected);
  });

  it("is due its rhythm after the last that was heard of it", () => {
    expect(dueOn(aPartner({ confirmedOn: day("2026-01-01"), reviewDays: 30 }))).toBe("2026-01-31");
  });

  it("ends once, and lives again as if nothing had been", () => {
    const ended = end(aPartner(), today, "geschlossen");
    expect(ended).toMatchObject({ status: "beendet", endedOn: today, endReason: "geschlossen" });
    expect(() => end(ended, today, null)).toThrow(expect.objectContaining({ reason: "network.partner.already-ended" }));
    expect(revive(ended)).toEqual(aPartner());
    expect(() => revive(aPartner())).toThrow(expect.objectContaining({ reason: "network.partner.is-active" }));
  });
});

describe("a merge", () => {
  it("fills only what the entry does not say itself", () => {
    const kept = aPartner({ website: null, phone: "1" });
    expect(filledFrom(kept, aPartner({ website: "beispiel.example", phone: "2" }))).toEqual({
      website: "beispiel.example",
    });
  });

  it("adds the Stadtbezirke that are new to it", () => {
    expect(areasAdded(aPartner({ stadtbezirkId: "a", areas: ["b"] }), aPartner({ areas: ["a", "b", "c"] }))).toEqual([
      "c",
    ]);
  });

  it("is refused for one entry with itself, and in a chain", () => {
    const two = aPartner({ name: "Zwei" });
    expect(() => checkMerge(two, two)).toThrow(expect.objectContaining({ reason: "network.merge.same" }));
    const merged = aPartner({ id: PartnerId.parse("018f0000-0000-7000-8000-000000000001"), mergedInto: two.id });
    expect(() => checkMerge(two, merged)).toThrow(expect.objectContaining({ reason: "network.merge.already" }));
  });

  it.each([
    [null, null, null],
    ["2026-01-01", null, "2026-01-01"],
    ["2026-01-01", "2026-02-01", "2026-02-01"],
  ])("of contacts on %s and %s keeps %s", (one, other, expected) => {
    expect(latest(one, other)).toBe(expected);
  });
});
