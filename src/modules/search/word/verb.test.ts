import { describe, expect, it } from "vitest";
import { isInfinitive, verbRoot } from "./verb.ts";

describe("a verb", () => {
  it.each([
    ["mahen", "maht"],
    ["mahen", "gemaht"],
    ["einkaufen", "einzukaufen"],
    ["einkaufen", "eingekauft"],
    ["wandern", "wandert"],
    ["putzen", "putzt"],
  ])("is the same as „%s“ and as „%s“", (one, other) => expect(verbRoot(one)).toBe(verbRoot(other)));

  it("is not looked for in what is too short", () => expect(verbRoot("tut")).toBeUndefined());

  it("is called by its infinitive", () => {
    expect(isInfinitive("kegeln")).toBe(true);
    expect(isInfinitive("garten")).toBe(true);
    expect(isInfinitive("skat")).toBe(false);
  });
});
