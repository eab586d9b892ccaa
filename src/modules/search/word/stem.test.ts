import { describe, expect, it } from "vitest";
import { stem } from "./stem.ts";

describe("the stem of a word", () => {
  it.each([
    ["gruppen", "gruppe"],
    ["шахматами", "шахматы"],
    ["документов", "документы"],
    ["прогулянку", "прогулянка"],
  ])("is the same for „%s“ and „%s“", (one, other) => expect(stem(one)).toBe(stem(other)));

  it("keeps short words whole", () => expect(stem("хоре")).toBe("хоре"));
});
