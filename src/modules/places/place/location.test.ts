import { describe, expect, it } from "vitest";
import { locate, type Said, type Surroundings } from "./location.ts";

/** Two districts beside each other, each a tenth of a degree wide; the left one has a quarter in its south. */
const box = (id: string, west: number, south: number, north: number) => ({
  id,
  geometry: {
    type: "MultiPolygon" as const,
    coordinates: [
      [
        [
          [west, south],
          [west + 0.1, south],
          [west + 0.1, north],
          [west, north],
          [west, south],
        ] as [number, number][],
      ],
    ],
  },
});
const around: Surroundings = {
  areas: [
    { id: "left", parentId: null, level: "stadtbezirk", name: "Linden" },
    { id: "right", parentId: null, level: "stadtbezirk", name: "Rechtern" },
    { id: "quarter", parentId: "left", level: "statistischer_bezirk", name: "Südviertel" },
  ],
  shapes: [box("left", 7, 51, 51.1), box("right", 7.1, 51, 51.1), box("quarter", 7, 51, 51.05)],
};
const said = (changes: Partial<Said>): Said => ({
  point: null,
  stadtbezirkId: null,
  areaId: null,
  isSure: false,
  ...changes,
});
const inQuarter = { lat: 51.02, lon: 7.05 };
const outside = { lat: 52, lon: 7.05 };

describe("where a place lies", () => {
  it("is not known when nobody says anything", () => {
    expect(locate(said({}), around)).toEqual({ stadtbezirkId: null, areaId: null });
  });

  it("follows from the point", () => {
    expect(locate(said({ point: inQuarter }), around)).toEqual({ stadtbezirkId: "left", areaId: "quarter" });
    expect(locate(said({ point: { lat: 51.08, lon: 7.05 } }), around)).toEqual({
      stadtbezirkId: "left",
      areaId: "left",
    });
  });

  it("follows from the quarter", () => {
    expect(locate(said({ areaId: "quarter" }), around)).toEqual({ stadtbezirkId: "left", areaId: "quarter" });
  });

  it("is asked when quarter and district contradict each other", () => {
    expect(locate(said({ areaId: "quarter", stadtbezirkId: "right" }), around)).toEqual({
      field: "quartier",
      reason: "places.place.quarter-elsewhere",
      details: { name: "Linden" },
    });
  });

  it("is asked when the point lies outside the city, and taken when somebody is sure", () => {
    expect(locate(said({ point: outside }), around)).toEqual({ field: "punkt", reason: "places.place.outside" });
    expect(locate(said({ point: outside, stadtbezirkId: "left", isSure: true }), around)).toEqual({
      stadtbezirkId: "left",
      areaId: "left",
    });
  });

  it("is asked when the point lies deep in another district, but not near its border", () => {
    expect(locate(said({ point: inQuarter, stadtbezirkId: "right" }), around)).toMatchObject({
      reason: "places.place.point-elsewhere",
      details: { said: "Rechtern", found: "Linden" },
    });
    const near = { lat: 51.02, lon: 7.098 };
    expect(locate(said({ point: near, stadtbezirkId: "right" }), around)).toEqual({
      stadtbezirkId: "right",
      areaId: "right",
    });
  });

  it("cannot be doubted where no border is known", () => {
    expect(locate(said({ point: outside }), { ...around, shapes: [] })).toEqual({ stadtbezirkId: null, areaId: null });
  });
});
