import { describe, expect, it } from "vitest";
import { keptAddress, keptAddressAs, mailWithin, mostKept, readKept } from "./kept.ts";

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

describe("the list on other ways", () => {
  it("has the same entries as PDF and as calendar", () => {
    expect(keptAddressAs("/merkliste.pdf", ["a", "b"])).toBe("/merkliste.pdf?angebot=a&angebot=b");
    expect(keptAddressAs("/kalender", ["a"])).toBe("/kalender?angebot=a");
  });

  it("goes into a mail whole when it fits, else with how many are left out", () => {
    const write = (lines: readonly string[], left: number) => `${lines.join("\n")} +${left}`;
    expect(mailWithin(["a", "b"], write)).toBe("a\nb +0");
    const many = Array.from({ length: 40 }, () => "ä".repeat(50));
    expect(encodeURIComponent(mailWithin(many, write)).length).toBeLessThanOrEqual(1900);
    expect(mailWithin(many, write)).toMatch(/ \+34$/);
  });
});
