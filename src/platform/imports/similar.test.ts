import { describe, expect, it } from "vitest";
import { distance } from "./closeness.ts";
import { findSimilar } from "./similar.ts";

const areSimilar = (one: string, other: string) =>
  findSimilar(
    [
      { line: 2, name: one },
      { line: 3, name: other },
    ],
    [],
  ).has(2);

describe("similar names", () => {
  it.each([
    ["Café Süd am Markt", "CAFE SÜD AM MARKT"],
    ["Gedächtnistraining", "Gedaechtnis-Training"],
    ["Gymnastik", "Gymnstik"],
    ["Gymnastik", "Gymnastikk"],
    ["Gymnastik", "Gymnastig"],
    ["Gymnastik", "ymnastik"],
    ["Gymnastik", "Gymnasitk"],
  ])("are %j and %j", (one, other) => {
    expect(areSimilar(one, other)).toBe(true);
  });

  it.each([
    ["Haus 12 Süd", "Haus 13 Süd"],
    ["Yoga", "Toga"],
    ["Gymnastik", "Gymnastik im Sitzen"],
    ["Tanzcafé Nord", "Tanzcafé Hörde"],
    ["", ""],
  ])("are not %j and %j", (one, other) => {
    expect(areSimilar(one, other)).toBe(false);
  });

  it("are shown from both sides, known records too, but never more than five", () => {
    const lines = Array.from({ length: 9 }, (_, index) => ({ line: index, name: "Gymnastik" }));
    const similar = findSimilar(lines, [{ id: "k", name: "Gymnastik" }, { id: "without a name" }]);
    expect([...similar.values()].every((others) => others.length === 5)).toBe(true);
    expect(findSimilar(lines.slice(0, 1), [{ id: "k", name: "Gymnastk" }]).get(0)).toEqual([
      { id: "k", name: "Gymnastk" },
    ]);
  });
});

it.each([
  ["", "", 0],
  ["abc", "abc", 0],
  ["abc", "acb", 1],
  ["abc", "ab", 1],
  ["abc", "xyz", 3],
  ["kitten", "sitting", 3],
  ["abcdef", "z", 4],
])("counts the steps from %j to %j: %i", (one, other, steps) => {
  expect(distance(one, other, 3)).toBe(Math.min(steps, 4));
});
