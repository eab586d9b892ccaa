import { refuse } from "#platform/refusal/refusal.ts";
import { nameColumns } from "./column-names.ts";
import { findFooter } from "./footer.ts";
import { filledCells, findHeader, usualWidth } from "./header.ts";
import type { Notices } from "./notices.ts";
import { limits, type ReadOptions, type Table, type TableRow } from "./table.ts";

type Assembled = Pick<Table, "headerLine" | "columns" | "rows">;

/** Raw rows to a table: column names found, titles, footers and empty rows left out – and said. */
export function assemble(raw: readonly TableRow[], options: ReadOptions, notices: Notices): Assembled {
  const rows = raw.filter((row) => filledCells(row) > 0);
  if (rows.length === 0) throw refuse("imports.file.empty");

  const at = headerIndex(rows, options);
  const header = at === undefined ? undefined : rows[at];
  sayHeader(rows, at, notices);

  const body = bodyOf(rows.slice((at ?? -1) + 1), header, notices);
  if (body.length === 0) throw refuse("imports.file.no-rows", { line: header?.line });
  if (body.length > limits.rows) throw refuse("imports.file.too-many-rows", { limit: limits.rows });

  sayEmptyRows(raw, header, body, notices);
  const columns = nameColumns({ header, above: rowAbove(rows, at), body }, notices);
  if (columns.length > limits.columns)
    throw refuse("imports.file.too-many-columns", { count: columns.length, limit: limits.columns });
  return {
    ...(header && { headerLine: header.line }),
    columns: columns.map(({ name }) => name),
    rows: body.map((row) => ({ line: row.line, cells: cellsOf(row, columns) })),
  };
}

/** The person's word counts; 0 says that there are no column names. */
function headerIndex(rows: readonly TableRow[], { headerLine }: ReadOptions): number | undefined {
  if (headerLine === undefined) return findHeader(rows);
  if (headerLine === 0) return undefined;
  const index = rows.findIndex(({ line }) => line === headerLine);
  if (index === -1) throw refuse("imports.file.header-line", { line: headerLine });
  return index;
}

function sayHeader(rows: readonly TableRow[], at: number | undefined, notices: Notices): void {
  if (at === undefined) notices.add("imports.notice.no-header");
  else if (at > 0) notices.add("imports.notice.title-lines", { details: { count: at, line: rows[at]?.line } });
}

function rowAbove(rows: readonly TableRow[], at: number | undefined): TableRow | undefined {
  const above = at === undefined ? undefined : rows[at - 1];
  return above && filledCells(above) > 1 ? above : undefined;
}

function bodyOf(rows: readonly TableRow[], header: TableRow | undefined, notices: Notices): TableRow[] {
  const names = header ? comparable(header) : undefined;
  const data = rows.filter((row) => {
    const repeated = comparable(row) === names;
    if (repeated) notices.add("imports.notice.header-again", { line: row.line });
    return !repeated;
  });
  const end = findFooter(data, usualWidth(data));
  for (const { line, cells } of data.slice(end)) {
    const text = cells.join(" ").replace(/\s+/g, " ").trim().slice(0, 80);
    notices.add("imports.notice.footer", { line, details: { text } });
  }
  return data.slice(0, end);
}

function comparable({ cells }: TableRow): string {
  return cells.map((cell) => cell.trim()).join("\u0000");
}

function sayEmptyRows(
  raw: readonly TableRow[],
  header: TableRow | undefined,
  body: readonly TableRow[],
  notices: Notices,
): void {
  const [from, to] = [header?.line ?? 0, body.at(-1)?.line ?? 0];
  const count = raw.filter((row) => row.line > from && row.line < to && filledCells(row) === 0).length;
  if (count > 0) notices.add("imports.notice.empty-rows", { details: { count } });
}

/** Cells in the order of the columns; what stands behind the last column is kept, so that the row can be refused. */
function cellsOf({ cells }: TableRow, columns: readonly { readonly index: number }[]): string[] {
  const kept = columns.map(({ index }) => (cells[index] ?? "").trim());
  const behind = cells.slice((columns.at(-1)?.index ?? -1) + 1).map((cell) => cell.trim());
  const last = behind.findLastIndex((cell) => cell !== "");
  return [...kept, ...behind.slice(0, last + 1)];
}
