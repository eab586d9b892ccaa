import { fold } from "../fold.ts";
import { filledCells } from "./header.ts";
import type { TableRow } from "./table.ts";

const totals = new Set(["summe", "gesamt", "gesamtsumme", "insgesamt", "zwischensumme", "total"]);
const remark = /^(stand|quelle|hinweise?|legende|anmerkung(en)?|erstellt|gedruckt|seite|copyright)\b/;

/** Where the data ends and totals, sources and remarks begin: an index into the (non-empty) rows. */
export function findFooter(rows: readonly TableRow[], usual: number): number {
  let start = rows.length;
  let saysSo = false;
  for (let index = rows.length - 1; index > 0; index--) {
    const row = rows[index];
    if (!row || (!isRemark(row) && !(usual >= 3 && filledCells(row) === 1))) break;
    start = index;
    saysSo ||= isRemark(row);
  }
  return saysSo || standsApart(rows, start) ? start : rows.length;
}

function isRemark(row: TableRow): boolean {
  const first = row.cells.find((cell) => cell.trim() !== "")?.trim() ?? "";
  if (totals.has(fold(first))) return true;
  if (filledCells(row) > 2) return false;
  return /^(©|\*|[_\-–=]{3,})/.test(first) || (remark.test(fold(first)) && /[:\d]/.test(first));
}

/** A single last cell is only a remark when an empty line keeps it apart: it might be a row not yet filled in. */
function standsApart(rows: readonly TableRow[], start: number): boolean {
  const [before, first] = [rows[start - 1], rows[start]];
  return before !== undefined && first !== undefined && first.line - before.line > 1 && !spansLines(before);
}

function spansLines({ cells }: TableRow): boolean {
  return cells.some((cell) => cell.includes("\n"));
}
