import { describe, expect, it } from "vitest";
import { box } from "./areas.fixtures.ts";
import { isCounterClockwise, type Ring } from "./geometry.ts";
import { readGeoJson } from "./geojson.ts";

const outer = box(0, 0, 10, 10);
const hole = box(4, 4, 6, 6);

function read(...features: unknown[]) {
  return readGeoJson(JSON.stringify({ type: "FeatureCollection", features }));
}

function feature(type: string, coordinates: unknown, properties: unknown = { name: "Musterviertel" }) {
  return { type: "Feature", geometry: { type, coordinates }, properties };
}

describe("reading GeoJSON", () => {
  it("takes a polygon with its properties", () => {
    expect(read(feature("Polygon", [outer]))).toEqual([
      { geometry: { type: "MultiPolygon", coordinates: [[outer]] }, properties: { name: "Musterviertel" } },
    ]);
  });

  it.each<[string, Ring, Ring]>([
    ["counter-clockwise with a clockwise hole", outer, hole.toReversed()],
    ["clockwise with a counter-clockwise hole", outer.toReversed(), hole],
    ["everything counter-clockwise", outer, hole],
  ])("winds rings right that came %s", (_, first, second) => {
    const rings = read(feature("Polygon", [first, second]))[0]?.geometry.coordinates[0] ?? [];
    expect(rings.map(isCounterClockwise)).toEqual([true, false]);
  });

  it("takes a multipolygon, and drops heights", () => {
    const withHeight = outer.map(([lon, lat]) => [lon, lat, 86]);
    expect(read(feature("MultiPolygon", [[withHeight], [hole]]))[0]?.geometry.coordinates).toEqual([[outer], [hole]]);
  });

  it("takes a feature or a geometry alone, a byte order mark, and no properties", () => {
    const alone = [{ geometry: { type: "MultiPolygon", coordinates: [[outer]] }, properties: {} }];
    expect(readGeoJson(JSON.stringify(feature("Polygon", [outer], null)))).toEqual(alone);
    expect(readGeoJson(`\uFEFF${JSON.stringify({ type: "Polygon", coordinates: [outer] })}`)).toEqual(alone);
  });

  it.each([
    ["{", "platform.geo.not-json"],
    ["", "platform.geo.not-json"],
    ["[]", "platform.geo.not-geojson"],
    ["null", "platform.geo.not-geojson"],
    ['{"type":"Topology"}', "platform.geo.not-geojson"],
    ['{"type":"FeatureCollection","features":[]}', "platform.geo.no-areas"],
  ])("refuses %s", (text, reason) => {
    expect(() => readGeoJson(text)).toThrow(expect.objectContaining({ reason }));
  });

  it.each([
    ["Point", [7, 51], "platform.geo.not-an-area", { feature: 2, type: "Point" }],
    ["Polygon", [], "platform.geo.bad-coordinates", { feature: 2 }],
    ["Polygon", [[["7", "51"]]], "platform.geo.bad-coordinates", { feature: 2 }],
    ["Polygon", [outer.slice(0, -1)], "platform.geo.ring-open", { feature: 2 }],
    [
      "Polygon",
      [
        [
          [0, 0],
          [1, 1],
          [0, 0],
        ],
      ],
      "platform.geo.ring-too-short",
      { feature: 2 },
    ],
    ["Polygon", [box(390_000, 5_700_000, 395_000, 5_705_000)], "platform.geo.not-degrees", { feature: 2 }],
  ])("refuses a %s with the number of the entry: %j", (type, coordinates, reason, details) => {
    expect(() => read(feature("Polygon", [outer]), feature(type, coordinates))).toThrow(
      expect.objectContaining({ reason, details }),
    );
  });
});
