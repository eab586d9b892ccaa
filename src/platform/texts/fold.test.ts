import { describe, expect, it } from "vitest";
import { fold, foldedWords, slugOf } from "./fold.ts";

describe("folding", () => {
  it.each([
    ["Müller", "muller"],
    ["Mueller", "muller"],
    ["Straße", "strasse"],
    ["Café Zoë", "cafe zo"],
    ["Łódź", "lodz"],
    ["KÖRNE", "korne"],
  ])("%s becomes %s", (text, folded) => expect(fold(text)).toBe(folded));

  it("takes words apart at everything that is no letter or digit", () => {
    expect(foldedWords("Wilhelm-Hansmann-Haus, 2. Etage")).toEqual(["wilhelm", "hansmann", "haus", "2", "etage"]);
  });

  it.each([
    ["Wilhelm-Hansmann-Haus", "wilhelm-hansmann-haus"],
    ["Café für Ältere (Hörde)", "cafe-fuer-aeltere-hoerde"],
    ["!!!", "eintrag"],
  ])("makes an address of %s", (name, slug) => expect(slugOf(name)).toBe(slug));
});
