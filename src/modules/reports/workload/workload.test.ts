import { describe, expect, it } from "vitest";
import { workloadOf } from "./workload.ts";
import type { Load } from "./workload.store.ts";

const load = (office: string, responsible: string | null, open: number, overdue = 0): Load => ({
  office,
  responsible,
  open,
  overdue,
  silent: 0,
  withoutConsent: 0,
});

describe("the load", () => {
  it("adds up for colleagues, offices and the city", () => {
    const { all, offices } = workloadOf(
      [load("Nord", "a", 40), load("Nord", "b", 30), load("Ost", "c", 50)],
      ["Nord", "Ost"],
    );
    expect(all.counts.open).toBe(120);
    expect(offices.map(({ counts }) => counts.open)).toEqual([70, 50]);
    expect(offices[0]?.people.map(({ key, counts }) => [key, counts.open])).toEqual([
      ["a", 40],
      ["b", 30],
    ]);
  });

  it("hides a small number and what would give it away, but not that there is none", () => {
    const { offices } = workloadOf(
      [load("Nord", "a", 40, 2), load("Nord", "b", 30, 9), load("Nord", "c", 30, 12), load("Nord", "d", 30)],
      ["Nord"],
    );
    expect(offices[0]?.people.map(({ counts }) => counts.overdue)).toEqual([null, null, 12, 0]);
    expect(offices[0]?.counts.overdue).toBe(23);
  });

  it("keeps cases that nobody looks after in sight", () => {
    const { offices } = workloadOf([load("Nord", null, 7), load("Nord", "a", 30)], ["Nord"]);
    expect(offices[0]?.people.map(({ key }) => key)).toEqual(["", "a"]);
  });
});
