import { readFileSync, writeFileSync } from "node:fs";
import { table, type Result } from "./result.ts";

const page = "docs/messwerte.md";
const [begin, end] = ["<!-- bench -->", "<!-- /bench -->"];

/** What was measured when and where, put between the two marks of the page. */
export function writeReport(
  results: readonly Result[],
  run: { readonly machine: string; readonly commit: string; readonly parts: readonly string[] },
): void {
  const text = readFileSync(page, "utf8");
  const [before, rest = ""] = text.split(begin);
  const after = rest.split(end)[1];
  if (after === undefined) throw new Error(`${page} has no place for the results.`);
  const day = new Date().toISOString().slice(0, 10).split("-").toReversed().join(".");
  const lines = [
    begin,
    "",
    "## Letzter Lauf",
    "",
    `${day}, Stand ${run.commit}, ${run.machine}; \`npm run bench -- ${run.parts.join(" ")}\`.`,
    "",
    table(results),
    "",
    end,
  ];
  writeFileSync(page, `${before}${lines.join("\n")}${after}`);
}
