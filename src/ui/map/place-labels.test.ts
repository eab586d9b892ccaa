import { describe, expect, it } from "vitest";
import { placeLabels } from "./place-labels.ts";

const frame = { from: { x: 0, y: 0 }, to: { x: 100, y: 100 } };

describe("the name of a stop", () => {
  it("stands behind its spot", () => {
    expect(placeLabels([{ x: 20, y: 50, name: "Platz" }], [], 5, frame)).toMatchObject([
      { name: "Platz", anchor: "start" },
    ]);
  });

  it("moves before the spot at the rim of the map", () => {
    expect(placeLabels([{ x: 95, y: 50, name: "Platz" }], [], 5, frame)).toMatchObject([{ anchor: "end" }]);
  });

  it("moves out of the way of a pin", () => {
    const [label] = placeLabels([{ x: 50, y: 50, name: "Platz" }], [{ x: 62, y: 50 }], 5, frame);
    expect(label?.anchor).toBe("end");
  });

  it("is left out where there is no room at all", () => {
    const pins = [-12, 0, 12].flatMap((dx) => [-9, 0, 9].map((dy) => ({ x: 50 + dx, y: 50 + dy })));
    expect(placeLabels([{ x: 50, y: 50, name: "Platz" }], pins, 5, frame)).toEqual([]);
  });

  it("never lies on another name", () => {
    const labels = placeLabels(
      [
        { x: 30, y: 50, name: "Erster Platz" },
        { x: 40, y: 50, name: "Zweiter Platz" },
      ],
      [],
      4,
      frame,
    );
    expect(labels.map(({ name, anchor }) => [name, anchor])).toEqual([
      ["Erster Platz", "end"],
      ["Zweiter Platz", "start"],
    ]);
  });
});
