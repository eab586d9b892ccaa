import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contains } from "#platform/geo/containment.ts";
import { toSvg } from "#platform/geo/svg-map.ts";
import { ancestorAt, areasOfLevel, loadAreas } from "./areas.ts";
import { loadCity } from "./city.ts";

const dortmund = loadAreas(loadCity("dortmund"));
const duisburg = loadAreas(loadCity("duisburg"));

describe("the areas of a city", () => {
  it.each([
    [dortmund, "stadtbezirk", 12],
    [dortmund, "statistischer_bezirk", 62],
    [dortmund, "city", 1],
    [duisburg, "stadtbezirk", 7],
  ] as const)("have a boundary each", (areas, level, count) => {
    expect(areasOfLevel(areas, level)).toHaveLength(count);
    expect(areas.areas.filter((area) => area.level === level)).toHaveLength(count);
  });

  it("have ids that no two share", () => {
    const ids = [...dortmund.areas, ...duisburg.areas].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("have a point inside their boundary", () => {
    for (const { areaId, geometry } of dortmund.boundaries) {
      const point = dortmund.areas.find(({ id }) => id === areaId)?.point;
      expect(point && contains(geometry, point), areaId).toBe(true);
    }
  });

  it("all lie in one Stadtbezirk", () => {
    expect(ancestorAt(dortmund, "dortmund/statistischer_bezirk/Wambel", "stadtbezirk")?.name).toBe("Brackel");
    expect(ancestorAt(dortmund, "dortmund", "stadtbezirk")).toBeUndefined();
  });

  it.each([dortmund, duisburg])("fit on a map of at most 9 kB", (areas) => {
    const map = toSvg({ areas: areasOfLevel(areas, "stadtbezirk"), width: 480, height: 480, padding: 8 });
    expect(map.shapes.map(({ path }) => path).join("").length).toBeLessThan(9_000);
    expect(map.shapes.every(({ path }) => path.length > 50)).toBe(true);
  });
});

describe("stops, postcodes and overlays", () => {
  it("lie inside the Stadtbezirk that they are put in, nearly all", () => {
    const outside = dortmund.stops.filter((stop) => {
      const stadtbezirk = ancestorAt(dortmund, stop.areaId, "stadtbezirk")?.id;
      const boundary = dortmund.boundaries.find(({ areaId }) => areaId === stadtbezirk);
      return !boundary || !contains(boundary.geometry, stop);
    });
    expect(dortmund.stops).toHaveLength(907);
    expect(outside.length).toBeLessThan(10);
  });

  it("tell unknown step-free access from none", () => {
    const counted = (fact: boolean | null) => dortmund.stops.filter(({ stepFree }) => stepFree === fact).length;
    expect([counted(true), counted(false), counted(null)]).toEqual([37, 3, 867]);
  });

  it("are never sure for a postcode of our own list", () => {
    expect(dortmund.postcodes).toHaveLength(27);
    expect(dortmund.postcodes.some(({ sure }) => sure)).toBe(false);
  });

  it("say which 13 Aktionsräume held on a day before and after the change of 2020/21", () => {
    const heldOn = (day: string) =>
      dortmund.overlays.filter(({ validFrom, validUntil }) => validFrom <= day && (!validUntil || day <= validUntil));
    expect([heldOn("2020-12-31").length, heldOn("2021-01-01").length]).toEqual([13, 13]);
    expect(heldOn("2021-01-01").some(({ name }) => name === "Wickede")).toBe(false);
  });
});

describe("a folder with a mistake", () => {
  let root = "";
  const load = () => loadAreas(loadCity("duisburg", root));
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "areas-"));
    cpSync("cities/duisburg", join(root, "duisburg"), { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it("is refused when a file names an area that the tree does not have", () => {
    writeFileSync(
      join(root, "duisburg", "quarter-aliases.csv"),
      "alias,area_id\nDorf,duisburg/stadtbezirk/Nirgendwo\n",
    );
    const details = { file: "quarter-aliases.csv", area: "duisburg/stadtbezirk/Nirgendwo" };
    expect(load).toThrow(expect.objectContaining({ reason: "cities.unknown-area", details }));
  });

  it("is refused with file and line when a row does not fit", () => {
    writeFileSync(
      join(root, "duisburg", "areas.csv"),
      "id,parent_id,level,number,name,approximate\nduisburg,,village,,Duisburg,no\n",
    );
    const details = expect.objectContaining({ file: "areas.csv", row: 2 });
    expect(load).toThrow(expect.objectContaining({ reason: "cities.bad-row", details }));
  });
});
