import { describe, expect, it } from "vitest";
import { anArea, box } from "./areas.fixtures.ts";
import { areaAt, areasNear, contains, distanceToBorder } from "./containment.ts";

const withHole = anArea("ring", box(0, 0, 10, 10), box(4, 4, 6, 6).toReversed());
const enclave = anArea("enclave", box(4, 4, 6, 6));
const west = anArea("west", box(7, 51, 7.1, 51.1));
const east = anArea("east", box(7.1, 51, 7.2, 51.1));

describe("the area around a point", () => {
  it.each([
    [2, 2, "ring"],
    [5, 5, "enclave"],
    [11, 5, undefined],
    [-51, -172, undefined],
  ])("at %d, %d is %s", (lat, lon, expected) => {
    expect(areaAt({ lat, lon }, [withHole, enclave])?.id).toBe(expected);
  });

  it("is found in every piece of a multipolygon", () => {
    const pieces = { type: "MultiPolygon" as const, coordinates: [[box(0, 0, 1, 1)], [box(5, 5, 6, 6).toReversed()]] };
    expect([contains(pieces, { lat: 0.5, lon: 0.5 }), contains(pieces, { lat: 5.5, lon: 5.5 })]).toEqual([true, true]);
    expect(contains(pieces, { lat: 3, lon: 3 })).toBe(false);
  });

  it("does not depend on the way the border runs", () => {
    expect(areaAt({ lat: 51.05, lon: 7.05 }, [anArea("turned", box(7, 51, 7.1, 51.1).toReversed())])?.id).toBe(
      "turned",
    );
  });

  it("on a shared border is the first in the list", () => {
    const onBorder = { lat: 51.05, lon: 7.1 };
    expect(areaAt(onBorder, [west, east])?.id).toBe("west");
    expect(areaAt(onBorder, [east, west])?.id).toBe("east");
  });
});

describe("the distance to the border", () => {
  it("is the same from inside and from outside", () => {
    expect(distanceToBorder({ lat: 51.05, lon: 7.099 }, west.geometry)).toBeCloseTo(69.9, 0);
    expect(distanceToBorder({ lat: 51.05, lon: 7.101 }, west.geometry)).toBeCloseTo(69.9, 0);
  });

  it("counts the border of a hole", () => {
    expect(distanceToBorder({ lat: 3.999, lon: 5 }, withHole.geometry)).toBeCloseTo(111.2, 0);
  });

  it("is nothing on the border", () => {
    expect(distanceToBorder({ lat: 51.05, lon: 7 }, west.geometry)).toBeCloseTo(0, 6);
  });
});

describe("the areas near a point", () => {
  it("are its own first, then the neighbour whose border is close", () => {
    const near = areasNear({ lat: 51.05, lon: 7.101 }, [west, east], 200);
    expect(near.map(({ area, inside }) => [area.id, inside])).toEqual([
      ["east", true],
      ["west", false],
    ]);
  });

  it("are only its own when the borders are far", () => {
    expect(areasNear({ lat: 51.05, lon: 7.15 }, [west, east], 200).map(({ area }) => area.id)).toEqual(["east"]);
  });
});
