import Papa from "papaparse";
import { explain, type ImportTexts } from "./explain.ts";
import type { Problem } from "./read-row.ts";

/** The problems as a file for the person who made the table: opens in Excel, and no cell of it can run as a formula. */
export function problemsAsCsv(problems: readonly Problem[], texts: ImportTexts): string {
  const names = ["line", "column", "value", "reason"].map((part) => explain(texts, `imports.report.${part}`));
  const rows = problems.map(({ line, column, value, reason, details }) => [
    String(line),
    column,
    value,
    explain(texts, reason, details),
  ]);
  const byteOrderMark = "\ufeff";
  return `${byteOrderMark}${Papa.unparse([names, ...rows], { delimiter: ";", newline: "\r\n", escapeFormulae: true })}\r\n`;
}
