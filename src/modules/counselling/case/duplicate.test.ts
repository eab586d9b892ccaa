import { describe, expect, it } from "vitest";
import { day } from "#platform/dates/local-date.ts";
import { alike, type Described, looksAlike } from "./duplicate.ts";

const erna: Described = {
  firstName: "Erna",
  lastName: "Müller",
  birthDate: day("1941-03-14"),
  phone: "0231 5550-117",
  mobile: null,
};

describe("the same person", () => {
  it.each<[string, Partial<Described>]>([
    ["with the name spelled otherwise", { lastName: "Mueller" }],
    ["without a birth date", { birthDate: null }],
    ["without a first name and birth date", { firstName: null, birthDate: null }],
    ["with a slip in the last name", { lastName: "Müler" }],
    ["who married, born on the same day", { lastName: "Schmidt" }],
    ["with the same telephone and another birth date", { birthDate: day("1942-03-14"), mobile: "+49 231 5550117" }],
  ])("is seen %s", (_, changes) => {
    expect(looksAlike(erna, { ...erna, ...changes })).toBe(true);
  });

  it.each<[string, Partial<Described>]>([
    ["another birth date and telephone", { birthDate: day("1950-01-01"), phone: null }],
    ["another first name", { firstName: "Karl", birthDate: null, phone: null }],
    ["another last name and birth date", { lastName: "Kowalski", birthDate: null }],
  ])("is not seen in somebody with %s", (_, changes) => {
    expect(looksAlike(erna, { ...erna, ...changes })).toBe(false);
  });
});

describe("two names", () => {
  it.each([
    ["Meyer", "Meier", true],
    ["Schmidt", "Schmitt", true],
    ["Yilmaz", "Yılmaz", true],
    ["Koch", "Kochs", true],
    ["Ott", "Otto", false],
    ["Meier", "Mayer", false],
  ])("%s and %s are alike: %s", (one, other, expected) => {
    expect(alike(one, other)).toBe(expected);
  });
});
