import { describe, expect, it } from "vitest";
import { contains } from "#platform/geo/containment.ts";
import { distanceMetres } from "#platform/geo/point.ts";
import { ancestorAt, loadAreas } from "./areas.ts";
import { loadCity } from "./city.ts";
import { isExample } from "./demo-place.ts";
import { demoPlaces } from "./demo-places.ts";
import { loadDemoRows } from "./place-rows.ts";

const city = loadCity("dortmund");
const areas = loadAreas(city);
const rows = loadDemoRows(city);
const order = { city, areas, seed: "demo", ...rows };
const places = demoPlaces(order);
const counted = places.filter((place) => place.counted);
const examples = places.filter(isExample);
const meeting = new Set(["begegnungszentrum", "begegnungsstaette", "weiterer_ort"]);

const kindsOf: Readonly<Record<string, readonly string[]>> = {
  "places.municipal_centres": ["begegnungszentrum"],
  "places.funded": ["begegnungsstaette"],
  "places.other": ["weiterer_ort"],
  "places.total": [...meeting],
  "counselling.offices": ["seniorenbuero"],
};
const published = rows.figures.filter(({ kpi }) => kpi in kindsOf);

describe("the counts that the city published", () => {
  it("are fifty-three: four kinds in twelve districts and the city, and the offices", () => {
    expect(published).toHaveLength(53);
  });

  it.each(published)("are hit exactly: $kpi in $scope is $value", ({ kpi, scope, value }) => {
    const inScope = counted.filter(
      ({ stadtbezirk }) => scope === "city" || stadtbezirk === `dortmund/stadtbezirk/${scope}`,
    );
    expect(inScope.filter(({ kind }) => kindsOf[kpi]?.includes(kind))).toHaveLength(Number(value));
  });

  it("take 14 further, 92 funded places and 2 offices that were made up", () => {
    const ofKind = (kind: string) => examples.filter((place) => place.kind === kind).length;
    expect([
      ofKind("weiterer_ort"),
      ofKind("begegnungsstaette"),
      ofKind("seniorenbuero"),
      ofKind("begegnungszentrum"),
    ]).toEqual([14, 92, 2, 0]);
  });

  it("move when a real place is taken away: a made-up one takes its seat", () => {
    const fewer = demoPlaces({ ...order, places: rows.places.filter(({ id }) => id !== "awo-treff-kirchderne") });
    expect(fewer.filter((place) => place.counted)).toHaveLength(counted.length);
    expect(fewer.filter(({ example }) => example)).toHaveLength(examples.length + 1);
  });

  it("cannot be passed: one real place too many is a fault in the data", () => {
    const [centre] = rows.places.filter(({ kind }) => kind === "begegnungszentrum");
    const tooMany = centre ? [...rows.places, { ...centre, id: "second" }] : [];
    expect(() => demoPlaces({ ...order, places: tooMany })).toThrow("more places of kind begegnungszentrum");
  });
});

describe("a made-up place", () => {
  it("says Beispiel in its name, its carrier and its street", () => {
    for (const { name, traeger, street } of examples) {
      expect(name).toContain("Beispiel");
      expect(traeger ?? "Beispiel").toContain("Beispiel");
      expect(street.toLowerCase()).toContain("beispiel");
    }
  });

  it("lies inside its Stadtbezirk, in one of its quarters", () => {
    for (const { naturalKey, point, stadtbezirk, quarter } of examples) {
      const boundary = areas.boundaries.find(({ areaId }) => areaId === stadtbezirk);
      expect(boundary && contains(boundary.geometry, point), naturalKey).toBe(true);
      expect(ancestorAt(areas, quarter, "stadtbezirk")?.id).toBe(stadtbezirk);
    }
  });

  it("is at most 160 m from a stop, and not on the spot of another of its district", () => {
    for (const { point, stadtbezirk, naturalKey } of examples) {
      expect(Math.min(...areas.stops.map((stop) => distanceMetres(stop, point)))).toBeLessThan(162);
      const others = examples.filter((other) => other.stadtbezirk === stadtbezirk && other.naturalKey !== naturalKey);
      expect(Math.min(...others.map((other) => distanceMetres(other.point, point)))).toBeGreaterThan(149);
    }
  });

  it("is sometimes step-free, sometimes not, sometimes unknown", () => {
    expect(new Set(examples.map(({ accessibility }) => accessibility.stepFreeEntrance)).size).toBe(3);
  });
});

describe("a real place", () => {
  const real = places.filter(({ example }) => !example);

  it("is one of eighty-two", () => {
    expect(real).toHaveLength(82);
  });

  it("does not call itself Beispiel, and lies in a known district or in none", () => {
    const ids = new Set(areas.areas.map(({ id }) => id));
    for (const { name, stadtbezirk } of real) {
      expect(name).not.toContain("Beispiel");
      expect(stadtbezirk === null || ids.has(stadtbezirk), name).toBe(true);
    }
  });

  it("that has closed is kept, but not counted", () => {
    expect(real.filter(({ status }) => status === "geschlossen").map((place) => place.counted)).toEqual([false]);
  });
});

describe("all places", () => {
  it("are the same each time, and others for another seed", () => {
    expect(demoPlaces(order)).toEqual(places);
    expect(demoPlaces({ ...order, seed: "other" })).not.toEqual(places);
  });

  it("have keys and names that no two share", () => {
    expect(new Set(places.map(({ naturalKey }) => naturalKey)).size).toBe(places.length);
    expect(new Set(places.map(({ name }) => name)).size).toBe(places.length);
  });

  it("are five examples in each Stadtbezirk of a city without published figures, none of them counted", () => {
    const bare = loadCity("duisburg");
    const found = demoPlaces({ city: bare, areas: loadAreas(bare), seed: "demo", ...loadDemoRows(bare) });
    expect(found).toHaveLength(7 * 5);
    expect(found.filter(({ example, counted, name }) => !example || counted || !name.includes("Beispiel"))).toEqual([]);
  });
});
