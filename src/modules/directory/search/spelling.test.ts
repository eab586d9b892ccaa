import { describe, expect, it } from "vitest";
import { closestWord, wordsOf } from "./spelling.ts";

const known = wordsOf(["Gymnastik im Sitzen", "Singkreis", "Seniorenbüro Hörde", "Skatrunde"]);

describe("a word with a slip of the pen", () => {
  it.each([
    ["Gymnastick", "Gymnastik"],
    ["Gimnastik", "Gymnastik"],
    ["Hörder", "Hörde"],
    ["Hoerte", "Hörde"],
    ["Siingkreis", "Singkreis"],
  ])("%s was meant as %s", (typed, meant) => {
    expect(closestWord(typed, known)).toBe(meant);
  });

  it.each(["Gymnas", "Ski", "Wasserball"])("%s is left as it is", (typed) => {
    expect(closestWord(typed, known)).toBeUndefined();
  });
});
