import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { problemsAsCsv } from "./report.ts";
import { de } from "./texts/de.ts";

const aProblem = { line: 3, column: "Preis", value: "viel", reason: "imports.value.money", details: {} };

describe("the file with problems", () => {
  it("opens in Excel and says line, column, value and reason in German", () => {
    const csv = problemsAsCsv([aProblem], de);
    expect(csv.startsWith("\ufeff")).toBe(true);
    expect(Papa.parse(csv.slice(1), { delimiter: ";", skipEmptyLines: true }).data).toEqual([
      ["Zeile", "Spalte", "Wert", "Grund"],
      ["3", "Preis", "viel", de["imports.value.money"]],
    ]);
  });

  it.each(["=HYPERLINK(1)", "+49 231", "-1", "@SUM(A1)", "\t=1"])("never lets %j run as a formula", (value) => {
    const csv = problemsAsCsv([{ ...aProblem, value, column: value }], de);
    const [, row] = Papa.parse<string[]>(csv.slice(1), { delimiter: ";" }).data;
    expect(row?.slice(1, 3)).toEqual([`'${value}`, `'${value}`]);
  });

  it("uses the sentences of the module whose import it is, and hides no reason that lacks one", () => {
    const texts = { ...de, "test.rule": ({ day }: { day: string }) => `Der ${day} passt nicht.` };
    const problems = [
      { ...aProblem, reason: "test.rule", details: { day: "Montag" } },
      { ...aProblem, reason: "test.none" },
    ];
    expect(problemsAsCsv(problems, texts)).toContain("Der Montag passt nicht.");
    expect(problemsAsCsv(problems, texts)).toContain("test.none");
  });
});
