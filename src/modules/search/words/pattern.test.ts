import { describe, expect, it } from "vitest";
import { compared, patternOf, Patterns } from "./pattern.ts";

const patterns = new Patterns(["letter", "official letter", "tanz*"].flatMap((text) => patternOf(text, text) ?? []));
const values = (word: string) => patterns.of(word).map(({ value }) => value);

describe("patterns of words", () => {
  it("know the plural with s", () => expect(values("letters")).toEqual(["letter"]));

  it("know longer words where they are open", () => expect(values("tanzabend")).toEqual(["tanz*"]));

  it("of several words are looked for by how the first begins", () => {
    const among = (...keys: string[]) =>
      patterns.severalAmong(compared(keys.map((key) => ({ key })))).map(({ value }) => value);
    expect(among("an", "official", "letters")).toEqual(["official letter"]);
    expect(among("letters")).toEqual([]);
  });
});
