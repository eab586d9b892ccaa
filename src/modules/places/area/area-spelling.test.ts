import { expect, it } from "vitest";
import { allowedTypos, fold, typos } from "./area-spelling.ts";

it.each([
  ["Hörde", "hoerde", "HORDE", "ho\u0308rde"],
  ["Märkische Straße", "maerkische strasse", "Markische Str.", "märkischestr"],
  ["Innenstadt-West", "innenstadt west", "InnenstadtWest", " INNENSTADT – WEST "],
])("%s is the same as %s, %s and %s", (...spellings) => {
  expect(new Set(spellings.map(fold)).size).toBe(1);
});

it("keeps different names apart", () => {
  expect(fold("Nette")).not.toBe(fold("Netze"));
});

it.each([
  ["aplerbeck", "aplerbeck", 0],
  ["aplebreck", "aplerbeck", 1],
  ["aplerbek", "aplerbeck", 1],
  ["", "abc", 3],
  ["abc", "", 3],
  ["nette", "mengede", 5],
])("%s and %s are %d slips apart", (from, to, count) => {
  expect(typos(from, to)).toBe(count);
});

it.each([
  ["kley", 0],
  ["barop", 1],
  ["brechten", 1],
  ["aplerbeck", 2],
])("%s may have %d slips", (word, count) => {
  expect(allowedTypos(word)).toBe(count);
});
