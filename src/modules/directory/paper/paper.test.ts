import { describe, expect, it } from "vitest";
import { day } from "#platform/dates/local-date.ts";
import { readWeek } from "./door-notice.ts";
import { readMonth } from "./month.ts";
import { qrOn } from "./paper.ts";

const today = day("2026-11-24");

describe("the month of a leaflet", () => {
  it.each([
    [undefined, "2026-11-01"],
    ["", "2026-11-01"],
    ["2026-11", "2026-11-01"],
    ["2026-12", "2026-12-01"],
    ["2027-11", "2027-11-01"],
  ])("%s is %s", (value, month) => {
    expect(readMonth(value, today)).toBe(month);
  });

  it.each([
    ["2026-10", "past", "Oktober 2026"],
    ["1999-01", "past", "Januar 1999"],
    ["2027-12", "far", "Dezember 2027"],
  ])("%s is refused, since it is %s", (value, why, month) => {
    expect(() => readMonth(value, today)).toThrow(
      expect.objectContaining({ reason: `directory.paper.month.${why}`, details: { month } }),
    );
  });

  it.each(["2026-13", "Dezember", "2026", "2026-11-24", "' or 1=1"])("%s is none", (value) => {
    expect(() => readMonth(value, today)).toThrow(expect.objectContaining({ reason: "directory.paper.month.unknown" }));
  });
});

describe("the week of a notice", () => {
  it("is this one or the next, Monday to Sunday", () => {
    expect(readWeek(undefined, today)).toEqual({ from: "2026-11-23", to: "2026-11-29" });
    expect(readWeek("naechste", today)).toEqual({ from: "2026-11-30", to: "2026-12-06" });
    expect(() => readWeek("vorige", today)).toThrow(expect.objectContaining({ status: 400 }));
  });
});

describe("the code on paper", () => {
  it("says its address in words, and in letters where somebody may type it", () => {
    expect(qrOn("https://beispiel.example/orte/haus")).toMatchObject({
      alt: "QR-Code mit der Adresse: https://beispiel.example/orte/haus",
      address: "beispiel.example/orte/haus",
    });
    expect(qrOn(`https://beispiel.example/${"a".repeat(100)}`)?.address).toBeNull();
  });

  it("is left out where no camera could read it", () => {
    expect(qrOn(`https://beispiel.example/${"a".repeat(3000)}`)).toBeNull();
  });
});
