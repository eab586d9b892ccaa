import { expect, it } from "vitest";
import { seeded } from "./random.ts";

const draw = (seed: string) => Array.from({ length: 1000 }, seeded(seed).next);

it("draws the same for the same seed, and something else for another", () => {
  expect(draw("a")).toEqual(draw("a"));
  expect(draw("a")).not.toEqual(draw("b"));
});

it("spreads evenly from 0 up to 1", () => {
  const drawn = draw("even");
  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => drawn.filter((each) => Math.floor(each * 10) === tenth).length,
  );
  expect(Math.min(...tenths)).toBeGreaterThan(60);
  expect(drawn.every((each) => each >= 0 && each < 1)).toBe(true);
});

it("picks every entry of a list, and nothing from an empty one", () => {
  const { pick } = seeded("list");
  expect(new Set(Array.from({ length: 50 }, () => pick(["a", "b", "c"]))).size).toBe(3);
  expect(() => pick([])).toThrow("nothing to pick from");
});
