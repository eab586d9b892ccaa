import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { cityStyles, contrast, refuseColours } from "./city-styles.ts";

const petrol = { accent: "#0e4f5c", accentLight: "#8fd3de", onAccentLight: "#06252b" };

describe("the contrast of two colours", () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#777777", "#ffffff", 4.48],
    ["#0e4f5c", "#ffffff", 9.2],
  ])("of %s and %s is %d", (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 1);
    expect(contrast(b, a)).toBeCloseTo(expected, 1);
  });
});

describe("the colours of a city", () => {
  it.each([
    ["Petrol", petrol],
    ["Beere", { accent: "#7a2450", accentLight: "#f0a9c6", onAccentLight: "#000000" }],
    ["Nachtblau", { accent: "#1f3c88", accentLight: "#a9bdf5", onAccentLight: "#000000" }],
    ["Moos", { accent: "#2f5a1e", accentLight: "#b2d79a", onAccentLight: "#000000" }],
    ["Kohle", { accent: "#3a3f45", accentLight: "#c6ccd2", onAccentLight: "#000000" }],
  ])("are taken when they can be read well: %s", (_, colours) => {
    expect(refuseColours(colours)).toEqual([]);
  });

  it("are taken at 7 : 1 and refused just below", () => {
    expect(refuseColours({ ...petrol, accent: "#595959" })).toEqual([]);
    expect(refuseColours({ ...petrol, accent: "#5a5a5a" })).toEqual(["accent-too-light", "text-unreadable"]);
  });

  it("are refused when the light accent is too dark for dark pages", () => {
    expect(refuseColours({ ...petrol, accentLight: "#5d9099", onAccentLight: "#000000" })).toContain(
      "light-accent-too-dark",
    );
  });

  it("are refused when the text on them cannot be read", () => {
    expect(refuseColours({ ...petrol, onAccent: "#99aabb" })).toEqual(["text-unreadable"]);
  });

  it("are refused when they are anything but six hexadecimal digits, so that no other CSS slips in", () => {
    expect(refuseColours({ ...petrol, accent: "red}body{display:none" })).toEqual(["not-a-colour"]);
    expect(() => cityStyles({ ...petrol, accent: "#fff" })).toThrow("not-a-colour");
  });

  it("become a style sheet that sets the four values", () => {
    expect(cityStyles(petrol)).toBe(
      ":root{--b-city:#0e4f5c;--b-city-on:#ffffff;--b-city-light:#8fd3de;--b-city-light-on:#06252b}\n",
    );
  });
});

describe("the dark colours", () => {
  const sheet = readFileSync(resolve("src/ui/styles/colours.css"), "utf8");
  const valuesOf = (selector: string): string =>
    (sheet.split(`${selector} {`)[1]?.split("}")[0] ?? "").replace(/\s+/g, " ").trim();

  it("are the same whether the device or the person asks for them: a style sheet cannot say so once", () => {
    const asked = valuesOf(':root[data-kern-theme="dark"]');
    expect(asked).toContain("color-scheme: dark");
    expect(valuesOf(':root:not([data-kern-theme="light"])')).toBe(asked);
  });
});
