import { describe, expect, it } from "vitest";
import { distanceMetres, nearest, readPoint, walkingMinutes } from "./point.ts";

describe("a point", () => {
  it.each([
    [91, 0],
    [0, 181],
    [Number.NaN, 7],
    [51, Number.POSITIVE_INFINITY],
  ])("is refused at %d, %d", (lat, lon) => {
    expect(() => readPoint(lat, lon)).toThrow(expect.objectContaining({ reason: "platform.geo.no-point" }));
  });

  it("is taken at the poles and at the date line", () => {
    expect(readPoint(-90, 180)).toEqual({ lat: -90, lon: 180 });
  });
});

describe("the distance", () => {
  it("is 111.2 km for one degree of latitude", () => {
    expect(distanceMetres({ lat: 51, lon: 7 }, { lat: 52, lon: 7 })).toBeCloseTo(111_195, -1);
  });

  it("shrinks with the latitude for one degree of longitude", () => {
    expect(distanceMetres({ lat: 60, lon: 7 }, { lat: 60, lon: 8 })).toBeCloseTo(55_597, -2);
  });

  it.each([
    [
      { lat: 0, lon: 0 },
      { lat: 0, lon: 180 },
    ],
    [
      { lat: 51.5, lon: 7.4 },
      { lat: -51.5, lon: -172.6 },
    ],
    [
      { lat: 90, lon: 0 },
      { lat: -90, lon: 123 },
    ],
  ])("of antipodes is half the way round the earth, not NaN", (from, to) => {
    expect(distanceMetres(from, to)).toBeCloseTo(20_015_115, -1);
  });

  it("goes the short way over the date line", () => {
    expect(distanceMetres({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111_195, -1);
  });
});

describe("walking", () => {
  it.each([
    [0, 1],
    [46, 1],
    [47, 2],
    [600, 13],
    [1000, 22],
  ])("%d metres in a straight line takes %d minutes", (metres, minutes) => {
    expect(walkingMinutes(metres)).toBe(minutes);
  });
});

describe("the nearest points", () => {
  const points = [5, 1, 3, 2].map((lat) => ({ lat, lon: 0, name: `p${lat}` }));

  it("come closest first, at most as many as asked for", () => {
    expect(nearest(points, { lat: 0, lon: 0 }, 2).map(({ point }) => point.name)).toEqual(["p1", "p2"]);
  });

  it("are all there are when more are asked for", () => {
    expect(nearest(points, { lat: 0, lon: 0 }, 9)).toHaveLength(4);
  });
});
