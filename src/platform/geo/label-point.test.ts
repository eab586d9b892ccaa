import { expect, it } from "vitest";
import { anArea, box } from "./areas.fixtures.ts";
import { contains } from "./containment.ts";
import { labelPoint } from "./label-point.ts";

it("stands in the middle of a square", () => {
  const { lat, lon } = labelPoint(anArea("a", box(7, 51, 7.1, 51.1)).geometry);
  expect([lat, lon].map((degree) => degree.toFixed(2))).toEqual(["51.05", "7.05"]);
});

it("stays inside a horseshoe, whose centroid is outside", () => {
  const horseshoe = anArea("u", [
    [0, 0],
    [3, 0],
    [3, 3],
    [2.5, 3],
    [2.5, 0.5],
    [0.5, 0.5],
    [0.5, 3],
    [0, 3],
    [0, 0],
  ]);
  expect(contains(horseshoe.geometry, labelPoint(horseshoe.geometry))).toBe(true);
});

it("keeps out of a hole in the middle", () => {
  const ring = anArea("ring", box(0, 0, 10, 10), box(2, 2, 8, 8).toReversed());
  expect(contains(ring.geometry, labelPoint(ring.geometry))).toBe(true);
});

it("stands in the larger piece", () => {
  const pieces = { type: "MultiPolygon" as const, coordinates: [[box(0, 0, 1, 1)], [box(5, 5, 9, 9)]] };
  expect(labelPoint(pieces).lon).toBeGreaterThan(5);
});
