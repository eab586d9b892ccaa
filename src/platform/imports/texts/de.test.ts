import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { explain } from "../explain.ts";
import { de } from "./de.ts";

const folder = new URL("..", import.meta.url).pathname;
const sources = globSync("**/*.ts", { cwd: folder }).filter((path) => !/\.test\.ts$|^texts/.test(path));
const used = new Set(
  sources.flatMap((path) => readFileSync(`${folder}${path}`, "utf8").match(/"imports\.[a-z]+\.[a-z-]+"/g) ?? []),
);
const reasons = [...used].map((reason) => reason.slice(1, -1)).toSorted();

describe("the sentences of the import engine", () => {
  it("has a sentence for each reason that the code gives", () => {
    expect(reasons.length).toBeGreaterThan(50);
    expect(reasons.filter((reason) => !(reason in de))).toEqual([]);
  });

  it("has no sentence that the code never gives", () => {
    const kept = Object.keys(de).filter((key) => !key.startsWith("imports.report."));
    expect(kept.filter((key) => !reasons.includes(key))).toEqual([]);
  });

  it("speaks German about counts and names", () => {
    expect(explain(de, "imports.file.too-many-rows", { limit: 50_000 })).toBe(
      "Die Datei hat mehr als 50.000 Zeilen. Bitte teilen Sie sie auf.",
    );
    expect(explain(de, "imports.mapping.missing", { columns: ["Kurs", "Tag"] })).toContain(
      "fehlen die Spalten „Kurs“ und „Tag“",
    );
    expect(explain(de, "imports.notice.title-lines", { count: 1, line: 2 })).toContain(
      "1 Zeile über den Spaltennamen wurde übersprungen.",
    );
  });
});
