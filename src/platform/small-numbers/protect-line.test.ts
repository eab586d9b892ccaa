import { describe, expect, it } from "vitest";
import { protect } from "./protect-line.ts";

describe("small-number protection", () => {
  it.each([
    { why: "leaves figures alone when nobody could be recognised", total: 30, parts: [5, 10, 15], shown: [5, 10, 15] },
    { why: "shows zero, which points at nobody", total: 25, parts: [0, 10, 15], shown: [0, 10, 15] },
    {
      why: "hides the smallest other part beside a single small one",
      total: 33,
      parts: [3, 10, 20],
      shown: [null, null, 20],
    },
    {
      why: "hides a third part when two small ones leave too little room",
      total: 42,
      parts: [1, 1, 10, 30],
      shown: [null, null, null, 30],
    },
    { why: "leaves the rest when small ones are many", total: 52, parts: [4, 4, 4, 40], shown: [null, null, null, 40] },
  ])("$why", ({ total, parts, shown }) => {
    expect(protect(total, parts)).toEqual({ total, parts: shown });
  });

  it("hides the total too when the parts alone cannot hide it", () => {
    expect(protect(7, [3, 4, 0])).toEqual({ total: null, parts: [null, null, 0] });
  });

  it("hides a small total with everything that adds up to it", () => {
    expect(protect(3, [3, 0])).toEqual({ total: null, parts: [null, 0] });
  });

  it("does not give away the few that belong to no part", () => {
    expect(protect(32, [10, 20])).toEqual({ total: 32, parts: [null, 20] });
  });

  it("never leaves a hidden part that the total gives away, whatever the numbers", () => {
    const counts = [0, 1, 3, 4, 5, 8, 40];
    const several = counts.flatMap((a) =>
      counts.flatMap((b) => counts.flatMap((c) => counts.map((d) => [a, b, c, d]))),
    );
    for (const parts of several) {
      const total = parts.reduce((sum, part) => sum + part, 0);
      const shown = protect(total, parts);
      expect(shown.parts.filter((part) => part !== null && part > 0 && part < 5)).toEqual([]);
      const hidden = parts.filter((_, index) => shown.parts[index] === null);
      if (shown.total === null || hidden.length === 0) continue;
      expect(hidden.length).toBeGreaterThan(1);
      expect(hidden.reduce((sum, part) => sum + part, 0)).toBeGreaterThanOrEqual(10);
    }
  });
});
