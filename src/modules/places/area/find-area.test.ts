import { describe, expect, it } from "vitest";
import { loadAreas } from "#cities/areas.ts";
import { loadCity } from "#cities/city.ts";
import { findArea } from "./find-area.ts";

const dortmund = loadAreas(loadCity("dortmund"));

/** Short: the last part of the area, "!" when sure, and why. */
function found(query: string): string[] {
  return findArea(query, dortmund).candidates.map(
    ({ areaId, sure, because }) => `${areaId.split("/").at(-1)}${sure ? "!" : ""} ${because}`,
  );
}

describe("finding an area", () => {
  it.each([
    "Hörde",
    "hoerde",
    " HORDE ",
    "Dortmund-Hörde",
    "DO-Hörde",
    "Stadtbezirk Hörde",
    "44263 Hörde",
    "Hörde, Dortmund",
  ])("is sure about the district in %j", (query) => expect(found(query)).toEqual(["Hörde! stadtbezirk"]));

  it("is sure about an official quarter, and knows its Stadtbezirk", () => {
    const [wambel] = findArea("Wambel", dortmund).candidates;
    expect(wambel).toMatchObject({ sure: true, because: "quartier", stadtbezirkId: "dortmund/stadtbezirk/Brackel" });
    expect(wambel?.point?.lat).toBeCloseTo(51.52, 1);
  });

  it.each([
    ["Nordstadt", "Innenstadt-Nord alltagsname"],
    ["Körne", "Kaiserbrunnen alltagsname"],
    ["luedo", "Lütgendortmund alltagsname"],
    ["kirchhoerde", "Kirchhörde-Löttringhausen alltagsname"],
  ])("takes the everyday name %s, but does not swear to it", (query, expected) => {
    expect(found(query)).toEqual([expected]);
  });

  it("gives every district that a word may mean", () => {
    expect(found("Innenstadt")).toEqual([
      "Innenstadt-West alltagsname",
      "Innenstadt-Nord alltagsname",
      "Innenstadt-Ost alltagsname",
    ]);
  });

  it.each([
    ["Aplebreck", "Aplerbeck stadtbezirk"],
    ["Lütgendormund", "Lütgendortmund stadtbezirk"],
    ["Bövinghausn", "Bövinghausen quartier"],
    ["Barob", "Barop quartier"],
  ])("forgives the slip in %s, but is not sure", (query, expected) => {
    expect(found(query)).toEqual([expected]);
  });

  it.each(["Klay", "Atlantis", "", " ", "12", "99999", "🙂", "%_\\", "Dortmund", "x".repeat(10_000)])(
    "knows nothing for %j",
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  it("takes a street by the stop of that name, house number or not", () => {
    for (const query of ["Märkische Straße", "Märkische Str. 21a", "märkische strasse 21, 44141 Dortmund"])
      expect(found(query)).toEqual(["Ruhrallee haltestelle"]);
  });

  it("brings the neighbour along for a stop at a border", () => {
    expect(found("Reinoldikirche")).toEqual(["City haltestelle", "Innenstadt-Nord haltestelle"]);
  });

  it("prefers a quarter to the stop of the same name", () => {
    expect(found("Hafen")).toEqual(["Hafen! quartier"]);
  });

  it("gives both districts of a postcode, the main one first, and is never sure", () => {
    expect(found("44139")).toEqual(["Innenstadt-West postleitzahl", "Innenstadt-Ost postleitzahl"]);
    expect(found("44135 Dortmund")).toHaveLength(2);
    expect(found("44263")).toEqual(["Hörde postleitzahl"]);
  });

  it("is sure about a postcode that the list is sure about", () => {
    const areas = {
      ...dortmund,
      postcodes: [{ postcode: "44263", areaIds: ["dortmund/stadtbezirk/Hörde"], sure: true }],
    };
    expect(findArea("44263", areas).candidates[0]?.sure).toBe(true);
  });

  it("finds nothing of one city in another", () => {
    expect(findArea("Hörde", loadAreas(loadCity("duisburg"))).candidates).toEqual([]);
  });
});
