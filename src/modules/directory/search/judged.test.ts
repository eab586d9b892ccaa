import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoCity, type DemoCity } from "../demo-city.fixtures.ts";
import {
  judge,
  judgedParts,
  listJudgedEntries,
  readJudged,
  urlsOf,
  type JudgedEntry,
  type JudgedPart,
  type Judgement,
} from "./judged.fixtures.ts";

const patience = 240_000;
let city: DemoCity;
let entries: JudgedEntry[];
const parts = new Map<JudgedPart, Judgement[]>();
beforeAll(async () => {
  city = await demoCity("dortmund");
  entries = await listJudgedEntries(city.database.owner, "2026-11-24");
  for (const part of judgedParts) parts.set(part, await judged(part));
}, patience);
afterAll(async () => city.database.drop());

async function judged(part: JudgedPart): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for (const query of readJudged(part)) {
    const answer = await city.app.request(`/suche.json?q=${encodeURIComponent(query.q)}&groesse=10`);
    judgements.push(judge(query, urlsOf((await answer.json()).items), entries));
  }
  return judgements;
}

const missed = (judgements: readonly Judgement[]): string[] =>
  judgements
    .filter(({ success }) => !success)
    .map(({ query, first }) => `${query.kind}: „${query.q}“ shows ${first.join(", ") || "nothing"}`);

describe("the judged queries", () => {
  it.each(judgedParts)("(%s part) find what they must among the first three, 95 of 100", (part) => {
    const judgements = parts.get(part) ?? [];
    expect(judgements).not.toEqual([]);
    const misses = missed(judgements);
    expect(misses.slice(Math.floor(judgements.length * 0.05))).toEqual([]);
  });

  it("get no answer where there is none, 95 of 100", () => {
    const judgements = [...parts.values()].flat();
    const none = judgements.filter(({ query }) => query.relevant === "none");
    expect(none.length).toBeGreaterThanOrEqual(25);
    expect(missed(none).slice(Math.floor(none.length * 0.05))).toEqual([]);
  });
});
