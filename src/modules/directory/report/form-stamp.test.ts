import { describe, expect, it } from "vitest";
import { isPlausible, leastMilliseconds, mostMilliseconds, stampOf } from "./form-stamp.ts";

const shown = new Date("2026-11-24T10:00:00Z");
const after = (milliseconds: number) => new Date(shown.getTime() + milliseconds);
const stamp = stampOf(shown, "key");

describe("the stamp of a form", () => {
  it.each([
    ["a program that answers at once", leastMilliseconds - 1, false],
    ["a quick person", leastMilliseconds, true],
    ["somebody who was called away for hours", mostMilliseconds, true],
    ["a page from the day before yesterday", mostMilliseconds + 1, false],
    ["a time that has not come yet", -1000, false],
  ])("judges %s", (_, age, plausible) => {
    expect(isPlausible(stamp, after(age), "key")).toBe(plausible);
  });

  it.each(["", "abc", `${stamp}x`, stampOf(shown, "another key"), `k.${stamp.split(".")[1]}`])(
    "refuses „%s“, which we did not sign",
    (given) => {
      expect(isPlausible(given, after(10_000), "key")).toBe(false);
    },
  );
});
