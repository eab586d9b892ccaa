import { describe, expect, it } from "vitest";
import { language } from "../words/language.ts";
import { withoutPreposition } from "./arabic.ts";
import { withoutGreetings } from "./greeting.ts";
import { typedWords } from "./typed.ts";

const keysOf = (q: string) => withoutGreetings(typedWords(q), language().greetings).map(({ key }) => key);

describe("what is said around a query", () => {
  it.each([
    ["Guten Morgen, ich wollte fragen ob Chor", ["chor"]],
    ["Morgen Chor", ["morgen", "chor"]],
    ["Добрый день, хор", ["хор"]],
    ["Guten Morgen", ["guten", "morgen"]],
  ])("is left out of „%s“", (q, expected) => expect(keysOf(q)).toEqual(expected));

  it("may be written together with an Arabic word", () => {
    const known = { isKnown: (key: string) => key === "كبار", isWeak: () => false };
    expect(withoutPreposition({ text: "لكبار", key: "لكبار" }, known).key).toBe("كبار");
    expect(withoutPreposition({ text: "لبنان", key: "لبنان" }, known).key).toBe("لبنان");
  });
});
