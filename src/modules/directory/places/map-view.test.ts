import { describe, expect, it } from "vitest";
import { loadAreas } from "#cities/areas.ts";
import { loadCity } from "#cities/city.ts";
import { cityMapOf } from "#modules/places/area/city-map.ts";
import { spread, stopsOn, viewOf } from "./map-view.ts";

const far = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

describe("pins of places close to each other", () => {
  it("are moved apart until each can be hit", () => {
    const moved = spread(
      [
        { x: 50, y: 50 },
        { x: 50, y: 50 },
        { x: 52, y: 51 },
      ],
      10,
    );
    const gaps = moved.flatMap((one, index) => moved.slice(index + 1).map((other) => far(one, other)));
    expect(Math.min(...gaps)).toBeGreaterThan(9);
  });

  it("stay where they are when there is room", () => {
    const pins = [
      { x: 10, y: 10 },
      { x: 40, y: 10 },
    ];
    expect(spread(pins, 10)).toEqual(pins);
  });
});

describe("a zoomed map", () => {
  const map = cityMapOf(loadAreas(loadCity("dortmund")));
  const chosen = map.stadtbezirke[0]?.id ?? "";
  const view = viewOf(map, chosen);

  it("leaves out the districts that nobody would see", () => {
    expect(view?.areaIds).toContain(chosen);
    expect(view?.areaIds.size).toBeLessThan(map.stadtbezirke.length);
  });

  it("shows some stops, apart from each other and from the pins", () => {
    if (!view) throw new Error("no view");
    const [x, y, width, height] = view.box;
    const pin = { x: x + width / 2, y: y + height / 2 };
    const stops = stopsOn(map, view, [pin]);
    expect(stops.length).toBeGreaterThan(2);
    const others = (index: number) => [...stops.slice(index + 1), pin];
    const nearest = Math.min(...stops.flatMap((stop, index) => others(index).map((other) => far(stop, other))));
    expect(nearest).toBeGreaterThan(width * 0.05);
  });

  it("does not exist for an unknown district", () => expect(viewOf(map, "nowhere")).toBeUndefined());
});
