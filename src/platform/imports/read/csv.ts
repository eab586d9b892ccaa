import Papa from "papaparse";
import { refuse } from "#platform/refusal/refusal.ts";
import { assemble } from "./assemble.ts";
import { findDelimiter } from "./delimiter.ts";
import type { Decoded } from "./encoding.ts";
import type { Notices } from "./notices.ts";
import { limits, type ReadOptions, type Table, type TableRow } from "./table.ts";

export function readCsv({ text, encoding }: Decoded, options: ReadOptions, notices: Notices): Omit<Table, "notices"> {
  const { delimiter, told } = findDelimiter(text);
  const rows = parse(text, delimiter, notices);
  return { format: "csv", encoding, delimiter, ...assemble(told ? rows.slice(1) : rows, options, notices) };
}

/** How many lines with an unclosed quotation mark are mended before the marks are no longer believed at all. */
const mendings = 3;

/**
 * Rows with the line they begin on. A quotation mark that is never closed would swallow the rest of the file:
 * that one line is then taken literally, and reading goes on behind it.
 */
function parse(text: string, delimiter: string, notices: Notices): TableRow[] {
  const rows: TableRow[] = [];
  let rest = text;
  let line = 1;
  for (let attempt = 0; ; attempt++) {
    const believed = attempt < mendings;
    if (!believed) notices.add("imports.notice.quotes-ignored", { line });
    const read = parseQuoted(rest, { delimiter, firstLine: line, quoteChar: believed ? '"' : noQuote });
    for (const row of read.rows) rows.push(row);
    for (const at of read.oddAt) notices.add("imports.notice.odd-quote", { line: at });
    if (rows.length > limits.rawRows) throw refuse("imports.file.too-many-rows", { limit: limits.rows });
    if (read.brokenAt === undefined) return rows;

    notices.add("imports.notice.unclosed-quote", { line: read.brokenAt });
    const lines = rest.split("\n");
    const broken = lines[read.brokenAt - line] ?? "";
    rows.push({ line: read.brokenAt, cells: broken.replaceAll('"', "").split(delimiter) });
    rest = lines.slice(read.brokenAt - line + 1).join("\n");
    line = read.brokenAt + 1;
    if (read.manyFaults) attempt = mendings - 1;
  }
}

/** A character that cannot be in the text any more. */
const noQuote = "\u0000";

interface Parsed {
  readonly rows: TableRow[];
  /** The line of the row whose quotation mark is never closed; that row is not in `rows`. */
  readonly brokenAt?: number;
  /** Lines with a quotation mark in the middle of a quoted cell: read, but perhaps not as meant. */
  readonly oddAt: readonly number[];
  /** So many faults that mending line by line would take too long. */
  readonly manyFaults: boolean;
}

interface Quoting {
  readonly delimiter: string;
  readonly quoteChar: string;
  readonly firstLine: number;
}

function parseQuoted(text: string, { delimiter, quoteChar, firstLine }: Quoting): Parsed {
  const options = { delimiter, quoteChar, newline: "\n", preview: limits.rawRows + 1 } as const;
  const { data, errors } = Papa.parse<string[]>(text, options);
  let line = firstLine;
  const rows = data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
    return row;
  });
  const last = rows.at(-1);
  const unclosed = errors.some(({ code, row }) => code === "MissingQuotes" && row === rows.length - 1);
  const odd = new Set(errors.filter(({ code }) => code === "InvalidQuotes").map(({ row }) => row));
  const oddAt = rows.filter((_, index) => odd.has(index)).map((row) => row.line);
  const manyFaults = errors.length > 100;
  if (!last || !unclosed) return { rows, oddAt, manyFaults };
  return { rows: rows.slice(0, -1), brokenAt: last.line, oddAt: [], manyFaults };
}

function lineBreaks(cell: string): number {
  return cell.includes("\n") ? cell.split("\n").length - 1 : 0;
}
