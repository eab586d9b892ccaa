import { describe, expect, it } from "vitest";
import type { Understood, Wanted } from "#modules/search/index.ts";
import { worthOfSteps } from "./weights.ts";

const wanted = (because: "word" | "meaning", worth: number, meaning: string, weak = false): Wanted => ({
  typed: [{ text: meaning, key: meaning }],
  ways: [{ asks: `'${meaning}'`, worth, because }],
  weak,
  meanings: [meaning],
});
const asking = (...words: Wanted[]): Understood => ({ wanted: words, wishes: [], typed: [], answerable: true });
const best = (understood: Understood) => worthOfSteps(understood).map(([first = 0]) => first);

describe("the weight of a word", () => {
  it("is greater when entries bear it as their name", () => {
    const [skat = 0, tot = 0] = best(asking(wanted("word", 1, "skat"), wanted("meaning", 0.72, "trauer")));
    expect(skat).toBeGreaterThan(2 * tot);
  });

  it("is smaller when many sentences say it", () => {
    const [lunch = 0, advice = 0] = best(
      asking(wanted("meaning", 0.72, "mittagstisch"), wanted("meaning", 0.72, "beratung")),
    );
    expect(lunch).toBeGreaterThan(advice);
  });

  it("adds up to one where every word is named", () =>
    expect(
      best(asking(wanted("word", 1, "chor"), wanted("word", 1, "tanz"))).reduce((sum, each) => sum + each),
    ).toBeCloseTo(1));
});
