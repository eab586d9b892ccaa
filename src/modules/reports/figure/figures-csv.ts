import Papa from "papaparse";
import type { Figure } from "./figure.ts";

const columns = ["kpi", "period", "scope", "value", "suppressed", "unit", "rule", "asOf", "missing", "state"] as const;

/** The figures as a table for spreadsheets, under the same names as in the data. */
export function figuresAsCsv(figures: readonly Figure[]): string {
  return `${Papa.unparse(
    figures.map((figure) => ({ ...figure, suppressed: figure.suppressed ?? false })),
    { columns: [...columns], escapeFormulae: true },
  )}\r\n`;
}
