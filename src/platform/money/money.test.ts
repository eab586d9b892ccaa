import { describe, expect, it } from "vitest";
import { euroForInput, euroInWords, readEuro } from "./money.ts";

describe("money as people type it", () => {
  it.each([
    ["5", 500],
    ["7,50", 750],
    ["7,5 €", 750],
    ["5,-", 500],
    ["1.234,50 €", 123_450],
    ["0", 0],
    ["3 Euro", 300],
  ])("%s is %i cents", (text, cents) => expect(readEuro(text)).toBe(cents));

  it.each(["1.5", "1,234.50", "-5", "fünf", "", "5,123", "99999999"])("does not guess: %s", (text) =>
    expect(readEuro(text)).toBeUndefined(),
  );

  it.each([
    [500, "5\u00a0€"],
    [750, "7,50\u00a0€"],
    [123_450, "1.234,50\u00a0€"],
  ])("%i cents read %s", (cents, words) => expect(euroInWords(cents)).toBe(words));

  it("comes back from a form field as it was", () => expect(readEuro(euroForInput(750))).toBe(750));
});
