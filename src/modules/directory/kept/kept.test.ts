import { describe, expect, it } from "vitest";
import { keptAddress, mostKept, readKept } from "./kept.ts";

describe("the list that is kept in the address", () => {
  it("holds each offer once, in the order of keeping", () => {
    expect(readKept(new URLSearchParams("angebot=b&angebot=a&angebot=b"))).toEqual(["b", "a"]);
  });

  it("leaves out what cannot be an offer", () => {
    expect(readKept(new URLSearchParams("angebot=../x&angebot=%00&angebot=&angebot=singen"))).toEqual(["singen"]);
  });

  it("stays short enough for every browser", () => {
    const many = Array.from({ length: 100 }, (_, index) => `angebot=a${index}`).join("&");
    expect(readKept(new URLSearchParams(many))).toHaveLength(mostKept);
  });

  it("can be written again", () => {
    expect(keptAddress(["a", "b"], "singen")).toBe("/merkliste?angebot=a&angebot=b&suche=singen");
    expect(keptAddress([])).toBe("/merkliste");
  });
});
