import { describe, expect, it } from "vitest";
import { bestScored } from "./best-scored.ts";

const scores = Float64Array.from({ length: 5000 }, (_, at) => ((at * 7919) % 5000) / 5000);
const entries = Int32Array.from(scores.keys());

describe("the best of many", () => {
  it("hold all of the wanted ones", () => {
    const best = bestScored(entries, scores, 50).toSorted((one, other) => other.score - one.score);
    expect(best.slice(0, 50).map(({ score }) => score)).toEqual([...scores].toSorted((a, b) => b - a).slice(0, 50));
    expect(best.length).toBeLessThan(60);
  });

  it("are all of them when all are as good", () =>
    expect(bestScored(entries.subarray(0, 3), new Float64Array(3), 1)).toHaveLength(3));
});
