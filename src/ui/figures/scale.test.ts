import { describe, expect, it } from "vitest";
import { labelEvery, labelledPlaces, marksUpTo } from "./scale.ts";

describe("the marks beside a chart", () => {
  it.each([
    [1120, [0, 500, 1000, 1500]],
    [4, [0, 1, 2, 3, 4]],
    [1, [0, 1]],
    [95, [0, 25, 50, 75, 100]],
    [0, [0, 1]],
  ])("for values up to %d are %j", (largest, marks) => {
    expect(marksUpTo(largest)).toEqual(marks);
  });

  it.each([1, 2, 3, 7, 9, 10, 11, 99, 101, 999, 12_295, 604_065])(
    "reach %d with whole numbers, in at most five steps",
    (largest) => {
      const marks = marksUpTo(largest);
      expect(marks.at(-1)).toBeGreaterThanOrEqual(largest);
      expect(marks.length).toBeLessThanOrEqual(6);
      expect(marks.every(Number.isInteger)).toBe(true);
    },
  );
});

describe("the labels below a chart", () => {
  it("all stand when there is room, and are thinned out when there is not", () => {
    expect(labelEvery(["2023", "2024"], 200)).toBe(1);
    expect(labelEvery(["Jan", "Feb"], 37)).toBe(1);
    expect(labelEvery(["Januar", "Februar"], 36)).toBe(3);
  });

  it("always stand below the columns that the heading names, and leave out their neighbours", () => {
    const labelled = labelledPlaces(12, 2, [6, 11]);
    expect(labelled.flatMap((is, place) => (is ? [place] : []))).toEqual([0, 2, 4, 6, 8, 11]);
  });
});
