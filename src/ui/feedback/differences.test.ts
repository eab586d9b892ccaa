import { describe, expect, it } from "vitest";
import { differences, type Piece } from "./differences.ts";

const written = (pieces: readonly Piece[]) =>
  pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");
const compared = (left: string, right: string) => differences(left, right).map(written);

describe("the difference of two texts", () => {
  it("is the words that changed, as one mark with the space between them", () => {
    expect(
      compared("Besuch am Donnerstag, 26. November, 10:30 Uhr", "Besuch am Freitag, 27. November, 10:30 Uhr"),
    ).toEqual(["Besuch am [Donnerstag], [26]. November, 10:30 Uhr", "Besuch am [Freitag], [27]. November, 10:30 Uhr"]);
  });

  it("is nothing for equal texts", () => {
    expect(compared("Tochter ist dabei.", "Tochter ist dabei.")).toEqual(["Tochter ist dabei.", "Tochter ist dabei."]);
  });

  it("is all of a text that the other lacks", () => {
    expect(compared("", "ganz neu")).toEqual(["", "[ganz neu]"]);
  });

  it("finds two changes far apart, and a word put in between", () => {
    expect(compared("a b c d e", "x b c neu d y")).toEqual(["[a] b c d [e]", "[x] b c [neu ]d [y]"]);
  });

  it("loses nothing of a long text, and answers at once", () => {
    const left = Array.from({ length: 5_000 }, (_, index) => `links${index}`).join(" ");
    const right = Array.from({ length: 5_000 }, (_, index) => `rechts${index}`).join(" ");
    const [ownPieces, savedPieces] = differences(left, right);
    expect(ownPieces.map(({ text }) => text).join("")).toBe(left);
    expect(savedPieces.map(({ text }) => text).join("")).toBe(right);
  }, 2_000);
});
