import { describe, expect, it } from "vitest";
import { readTally } from "./tally.ts";

const aLine = (number: number, count: string) => ({
  [`channel-${number}`]: "besuch",
  [`asker-${number}`]: "selbst",
  [`theme-${number}`]: "geld",
  [`result-${number}`]: "beantwortet",
  [`count-${number}`]: count,
});

const refusalOf = (entered: Readonly<Record<string, string>>): unknown => {
  try {
    return readTally(entered);
  } catch (refusal) {
    return refusal;
  }
};

describe("a paper tally", () => {
  it("has the lines with a count, and no other", () => {
    expect(readTally({ ...aLine(1, "3"), ...aLine(2, ""), ...aLine(7, "1") }).map(({ count }) => count)).toEqual([
      3, 1,
    ]);
  });

  it.each(["0", "-1", "2.5", "viele", "501"])("refuses the count %s and says in which line", (count) => {
    expect(refusalOf({ ...aLine(1, "1"), ...aLine(2, count) })).toMatchObject({
      fields: [{ field: "count-2", reason: "counselling.tally.no-count", details: { row: 2 } }],
    });
  });

  it("refuses a line with a count that does not say what was counted", () => {
    expect(refusalOf({ ...aLine(3, "4"), "theme-3": "" })).toMatchObject({
      fields: [{ field: "theme-3", reason: "counselling.tally.no-choice" }],
    });
  });

  it("refuses an empty one", () => {
    expect(refusalOf({ ...aLine(1, "") })).toMatchObject({ reason: "counselling.tally.empty" });
  });

  it("refuses more than an office counts in a month", () => {
    expect(refusalOf({ ...aLine(1, "400"), ...aLine(2, "101") })).toMatchObject({
      reason: "counselling.tally.too-many",
    });
  });
});
