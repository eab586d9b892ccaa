import type { Format, Row, Value } from "./dataset.ts";

/** What a spreadsheet would run as a formula; a phone number that begins with + is none. */
const formula = /^[=@\t\r]|^[+-](?![\d ])/;

/** RFC 4180: comma, quotes where needed, CRLF. */
export function csvLines(rows: readonly Row[], columns: readonly string[]): string {
  return rows.map((row) => `${columns.map((name) => cellOf(row[name] ?? null)).join(",")}\r\n`).join("");
}

/** Yes and no in words, several values with a semicolon, nothing for what is unknown. */
function cellOf(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "ja" : "nein";
  const text = typeof value === "string" ? value : value.join("; ");
  const harmless = formula.test(text) ? `'${text}` : text;
  return quotable.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const quotable = /[",\r\n]|^\s|\s$/;

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
  if (format === "csv") yield `${columns.join(",")}\r\n`;
  else yield `${JSON.stringify(heading).slice(0, -1)},"eintraege":[`;
  let first = true;
  for await (const rows of pieces) {
    if (rows.length === 0) continue;
    if (format === "csv") yield csvLines(rows, columns);
    else yield (first ? "\n" : ",\n") + rows.map((row) => JSON.stringify(row)).join(",\n");
    first = false;
  }
  if (format === "json") yield "\n]}\n";
}
