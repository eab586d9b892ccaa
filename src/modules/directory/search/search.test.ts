import { describe, expect, it } from "vitest";
import { day } from "#platform/dates/local-date.ts";
import { readSearch, searchAddress } from "./search.ts";

const today = day("2026-11-24");
const read = (query: string) => readSearch(new URLSearchParams(query), today);

describe("the address of a search", () => {
  it("is read with its usual size and page", () => {
    expect(read("q= Tanzen%20in%20 Eving ").asked).toEqual({
      q: "Tanzen in Eving",
      vergangen: false,
      seite: 1,
      groesse: 20,
      today,
    });
  });

  it.each([
    ["seite=abc", "seite"],
    ["seite=-1", "seite"],
    ["groesse=100000", "groesse"],
    ["vergangen=vielleicht", "vergangen"],
  ])("says of %s that it cannot be used", (query, name) => {
    expect(read(query).ignored.map((each) => each.name)).toEqual([name]);
  });

  it("cuts a text that no person types", () => {
    expect(read(`q=${"a".repeat(9000)}`).asked.q).toHaveLength(200);
  });

  it("goes back to the first page when something changes", () => {
    const { asked } = read("q=singen&seite=3&vergangen=ja");
    expect(searchAddress(asked, { vergangen: false })).toBe("/suche?q=singen");
    expect(searchAddress(asked, { seite: 4 })).toBe("/suche?q=singen&vergangen=ja&seite=4");
  });
});
