import { describe, expect, it } from "vitest";
import { loadAreas } from "#cities/areas.ts";
import { loadCity } from "#cities/city.ts";
import type { MapShape } from "#platform/geo/svg-map.ts";
import { boxOf, labelAreas, overlap } from "./area-labels.ts";
import { cityMapOf, mapLetters } from "./city-map.ts";

const letters = 20;

function shape(id: string, x: number, y: number, width = 400): MapShape {
  return { id, path: "M0 0z", label: { x, y }, box: { x: x - width / 2, y, width, height: 100 } };
}

const linesOf = (...shapes: MapShape[]) => {
  const labels = labelAreas(shapes, (id) => id, letters);
  return shapes.map(({ id }) => labels.get(id)?.lines ?? []);
};

describe.each(["dortmund", "duisburg"])("the map of %s", (name) => {
  const map = cityMapOf(loadAreas(loadCity(name)));
  const labels = [...map.labels.values()];
  const size = (map.drawing?.width ?? 0) * mapLetters;

  it("names every Stadtbezirk", () => {
    expect(labels).toHaveLength(map.stadtbezirke.length);
  });

  it("lets no name lie on another", () => {
    const boxes = labels.map((label) => ({ name: label.lines.join(""), ...boxOf(label, size) }));
    const clashes = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => (overlap(one, other) ? [`${one.name} and ${other.name}`] : [])),
    );
    expect(clashes).toEqual([]);
  });

  it("keeps every name within the picture", () => {
    const outside = labels.filter((label) => {
      const { left, right, top, bottom } = boxOf(label, size);
      return left < 0 || top < 0 || right > (map.drawing?.width ?? 0) || bottom > (map.drawing?.height ?? 0);
    });
    expect(outside).toEqual([]);
  });
});

describe("the name of an area", () => {
  it("stands in one line where there is room", () => {
    expect(linesOf(shape("Altstadt-Nord", 200, 200))).toEqual([["Altstadt-Nord"]]);
  });

  it("breaks at hyphens and slashes where its area is narrow", () => {
    expect(linesOf(shape("Unterort/Oberort-Weiler", 200, 200, 120))).toEqual([["Unterort/", "Oberort-", "Weiler"]]);
  });

  it("drops the part it shares with others when even lines have no room, and the others drop it too", () => {
    const far = shape("Altstadt-Süd", 200, 500);
    expect(linesOf(shape("Altstadt-Ost", 200, 200), shape("Altstadt-West", 270, 200), far)).toEqual([
      ["Ost"],
      ["West"],
      ["Süd"],
    ]);
  });

  it("stays away rather than lie on another", () => {
    const shown = linesOf(shape("Eins", 200, 200), shape("Zwei", 201, 200)).filter(({ length }) => length > 0);
    expect(shown).toHaveLength(1);
  });
});
