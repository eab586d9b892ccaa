import Papa from "papaparse";
import type { Format, Row, Value } from "./dataset.ts";

/** What a spreadsheet would run as a formula; a phone number that begins with + is none. */
const formula = /^[=@\t\r]|^[+-](?![\d ])/;

/** RFC 4180: comma, quotes where needed, CRLF. */
export function csvLines(rows: readonly Row[], columns: readonly string[], withHeader: boolean): string {
  const cells = rows.map((row) => columns.map((name) => cellOf(row[name] ?? null)));
  const all = withHeader ? [[...columns], ...cells] : cells;
  return all.length === 0 ? "" : `${Papa.unparse(all, { escapeFormulae: formula })}\r\n`;
}

/** Yes and no in words, several values with a semicolon, nothing for what is unknown. */
function cellOf(value: Value): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "ja" : "nein";
  return typeof value === "string" || typeof value === "number" ? String(value) : value.join("; ");
}

export interface Heading {
  readonly titel: string;
  readonly lizenz: string | null;
  readonly stand: string;
}

/** The text of a table piece by piece; a file of any length never stands in memory as a whole. */
export async function* textOf(
  pieces: AsyncIterable<readonly Row[]>,
  format: Format,
  columns: readonly string[],
  heading: Heading,
): AsyncGenerator<string> {
  if (format === "csv") yield csvLines([], columns, true);
  else yield `${JSON.stringify(heading).slice(0, -1)},"eintraege":[`;
  let first = true;
  for await (const rows of pieces) {
    if (rows.length === 0) continue;
    if (format === "csv") yield csvLines(rows, columns, false);
    else yield (first ? "\n" : ",\n") + rows.map((row) => JSON.stringify(row)).join(",\n");
    first = false;
  }
  if (format === "json") yield "\n]}\n";
}
