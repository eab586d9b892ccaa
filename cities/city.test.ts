import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadAreas, namesOf } from "./areas.ts";
import { knownCities, loadCity } from "./city.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cities-"));
  cpSync("cities/duisburg", join(root, "musterstadt"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** The settings of a city as they are, with some changed. */
function settingsWith(change: object): void {
  const file = join(root, "musterstadt", "city.json");
  const settings: unknown = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify(Object.assign({}, settings, change)));
}

describe("the cities", () => {
  it.each(knownCities())("%s can be loaded with all its files", (name) => {
    const city = loadCity(name);
    expect(city.id).toBe(name);
    expect(loadAreas(city).areas.some(({ level }) => level === "stadtbezirk")).toBe(true);
  });

  it("are two", () => {
    expect(knownCities()).toEqual(["dortmund", "duisburg"]);
  });

  it.each(["atlantis", "../cities/dortmund", "", "texts"])("do not include %j, and the refusal lists them", (name) => {
    expect(() => loadCity(name)).toThrow(
      expect.objectContaining({ reason: "cities.unknown", details: { name, known: ["dortmund", "duisburg"] } }),
    );
  });
});

describe("the settings of a city", () => {
  it.each([
    [{ centralPhone: { display: "0203", tel: "0203" } }, "centralPhone"],
    [{ colours: { accent: "#5599aa", accentLight: "#a9bdf5", onAccentLight: "#0b1b3f" } }, "contrast on white below 7"],
    [{ colours: { accent: "#1f3c88", accentLight: "#555555", onAccentLight: "#0b1b3f" } }, "dark page below 7"],
    [{ colours: { accent: "#1f3c88", accentLight: "#a9bdf5", onAccentLight: "#888888" } }, "accentLight below 7"],
    [{ ags: "5112" }, "ags"],
    [{ languages: ["de", "xx"] }, "languages"],
  ])("are refused with %j, and the refusal says what is wrong", (change, problem) => {
    settingsWith(change);
    expect(() => loadCity("musterstadt", root)).toThrow(
      expect.objectContaining({
        reason: "cities.bad-settings",
        details: expect.objectContaining({ problem: expect.stringContaining(problem) }),
      }),
    );
  });

  it("that are no JSON are refused", () => {
    writeFileSync(join(root, "musterstadt", "city.json"), "{");
    expect(() => loadCity("musterstadt", root)).toThrow(expect.objectContaining({ reason: "cities.bad-settings" }));
  });
});

describe("a city's folder", () => {
  it("speaks of no other city: not a name of Dortmund stands in Duisburg's files", () => {
    const duisburg = loadCity("duisburg");
    const files = ["city.json", "areas.csv", "quarter-aliases.csv", "SOURCES.md", "stadtbezirke.geojson"];
    const content = files.map((file) => readFileSync(join(duisburg.folder, file), "utf8")).join("\n");
    expect(
      namesOf(loadAreas(loadCity("dortmund"))).filter((name) => new RegExp(`\\b${name}\\b`).test(content)),
    ).toEqual([]);
  });
});
