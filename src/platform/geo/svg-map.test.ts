import { describe, expect, it } from "vitest";
import { anArea, box } from "./areas.fixtures.ts";
import { toSvg, zoom } from "./svg-map.ts";

const size = { width: 400, height: 400, padding: 10 };
const west = anArea("west", box(0, 0, 1, 1));
const east = anArea("east", box(1, 0, 2, 1));

describe("drawing areas", () => {
  it("puts them on one scale, north up, inside the padding", () => {
    const map = toSvg({ areas: [west, east], ...size });
    expect(map.viewBox).toBe("0 0 400 400");
    expect(map.shapes.map(({ box }) => [box.x, box.x + box.width])).toEqual([
      [10, 200],
      [200, 390],
    ]);
    expect(map.project({ lat: 1, lon: 0 }).y).toBeLessThan(map.project({ lat: 0, lon: 0 }).y);
  });

  it("writes whole numbers and closed lines", () => {
    const path = toSvg({ areas: [west], ...size }).shapes[0]?.path;
    expect(path).toBe("M10 390l380 0 0-380-380 0z");
  });

  it("shrinks longitudes by the cosine of the latitude", () => {
    const map = toSvg({ areas: [anArea("north", box(0, 59.5, 1, 60.5))], ...size });
    const [shape] = map.shapes;
    expect((shape?.box.width ?? 0) / (shape?.box.height ?? 1)).toBeCloseTo(0.5, 2);
  });

  it("draws holes as further lines of the same path", () => {
    const path = toSvg({ areas: [anArea("ring", box(0, 0, 1, 1), box(0.4, 0.4, 0.6, 0.6).toReversed())], ...size });
    expect(path.shapes[0]?.path.match(/M/g)).toHaveLength(2);
  });

  it("sets the label inside its area", () => {
    const { shapes } = toSvg({ areas: [west, east], ...size });
    expect(shapes.map(({ label }) => label)).toEqual([
      { x: 105, y: 200 },
      { x: 295, y: 200 },
    ]);
  });

  it("says where a point lies", () => {
    const { x, y } = toSvg({ areas: [west, east], ...size }).project({ lat: 0.5, lon: 1 });
    expect([Math.round(x), Math.round(y)]).toEqual([200, 200]);
  });
});

describe("zooming", () => {
  const map = toSvg({ areas: [west, east], ...size });

  it("shows one area in the proportions of the map", () => {
    const [x = 0, y = 0, width = 0, height = 0] = zoom(map, "east")?.split(" ").map(Number) ?? [];
    expect(width).toBe(height);
    expect([x < 200, x + width > 390, y < 105, y + height > 295]).toEqual([true, true, true, true]);
    expect(width).toBeLessThan(300);
  });

  it("knows nothing of unknown areas", () => {
    expect(zoom(map, "elsewhere")).toBeUndefined();
  });
});
