import { describe, expect, it } from "vitest";
import { placesAddress, readPlaceFilter } from "./place-filter.ts";

const map = {
  stadtbezirkNamed: (name: string) => (name.toLowerCase() === "nordheim" ? { id: "1", name: "Nordheim" } : undefined),
  find: (words: string) =>
    words === "Altdorf"
      ? [{ areaId: "1", stadtbezirkId: "1", sure: true, because: "quartier" as const, matched: words, point: null }]
      : [],
};

const read = (query: string) => readPlaceFilter(new URLSearchParams(query), map);

describe("the address of the list of places", () => {
  it("is understood and written back the same", () => {
    const query =
      "q=Chor&stadtbezirk=Nordheim&art=begegnungszentrum&barrierefrei=ja&nahe=Altdorf&offen=heute&groesse=100";
    const { filter, ignored } = read(query);
    expect(ignored).toEqual([]);
    expect(placesAddress(filter)).toBe(`/orte?${query}`);
  });

  it("is the plain list when nothing is asked", () => expect(placesAddress(read("").filter)).toBe("/orte"));

  it("takes the name of a Stadtbezirk as the city spells it", () => {
    expect(read("stadtbezirk=NORDHEIM").filter.stadtbezirk).toBe("Nordheim");
  });

  it("starts on the first page when a filter is taken off", () => {
    const { filter } = read("q=Chor&seite=3");
    expect([filter.seite, placesAddress(filter, { q: undefined })]).toEqual([3, "/orte"]);
  });

  it.each([
    "stadtbezirk=Atlantis",
    "art=kneipe",
    "barrierefrei=nein",
    "nahe=Atlantis",
    "offen=immer",
    "seite=0",
    "seite=abc",
    "groesse=501",
  ])("names what it does not understand: %s", (query) => {
    const [name, value] = query.split("=");
    expect(read(query).ignored).toEqual([{ name, value }]);
  });

  it("loses control characters and what is too long", () => {
    expect(read(`q=%00Chor%07`).filter.q).toBe("Chor");
    expect(read(`q=${"a".repeat(9000)}`).filter.q).toHaveLength(200);
  });
});
