import Papa from "papaparse";

const candidates = [";", ",", "\t", "|"] as const;

/**
 * The separator that cuts most lines of the beginning into the same number of cells.
 * A line `sep=;`, as Excel writes it, decides at once.
 */
export function findDelimiter(text: string): { readonly delimiter: string; readonly told: boolean } {
  const told = /^sep=(.)\n/i.exec(text)?.[1];
  if (told) return { delimiter: told, told: true };

  const beginning = wholeLines(text, 64_000);
  let best = { delimiter: ";", score: 0 };
  for (const delimiter of candidates) {
    const score = agreement(beginning, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, told: false };
}

function wholeLines(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf("\n", length);
  return text.slice(0, end > 0 ? end : length);
}

/** Rows that agree count for more than many cells: "7,5" must not beat the semicolon. */
function agreement(text: string, delimiter: string): number {
  const rows = Papa.parse<string[]>(text, { delimiter, newline: "\n", preview: 300 }).data;
  const widths = new Map<number, number>();
  for (const row of rows) {
    if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  }
  const [width, agreeing] = [...widths].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== "")).length;
  return filled === 0 ? 0 : (agreeing / filled) * (1 + Math.log2(Math.max(width, 1)));
}
