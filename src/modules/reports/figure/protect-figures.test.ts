import { describe, expect, it } from "vitest";
import { day } from "#platform/dates/local-date.ts";
import type { Figure } from "./figure.ts";
import { protectFigures } from "./protect-figures.ts";

const aFigure = (scope: string, value: number): Figure => ({
  kpi: "places.total",
  period: "2026",
  scope,
  value,
  unit: "Personen",
  rule: "Jede Person zählt einmal.",
  asOf: day("2026-11-24"),
  missing: 0,
  state: "complete",
});

const figures = [aFigure("city", 33), aFigure("Nord", 3), aFigure("Süd", 10), aFigure("West", 20)];

describe("figures with small numbers", () => {
  it("lose the small part and one more when they count people, and say so", () => {
    const shown = protectFigures(figures, () => true);
    expect(shown.map(({ value }) => value)).toEqual([33, null, null, 20]);
    expect(shown.map(({ suppressed }) => suppressed)).toEqual([undefined, true, true, undefined]);
  });

  it("stay as they are when they count places", () => {
    expect(protectFigures(figures, () => false)).toEqual(figures);
  });
});
