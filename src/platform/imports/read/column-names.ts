import type { Notices } from "./notices.ts";
import type { TableRow } from "./table.ts";

/** Columns of the file that are kept: their position in the cells and their name, each name once. */
export interface NamedColumn {
  readonly index: number;
  readonly name: string;
}

interface Header {
  readonly header: TableRow | undefined;
  /** The row directly above, which may hold group names. */
  readonly above: TableRow | undefined;
  readonly body: readonly TableRow[];
}

export function nameColumns({ header, above, body }: Header, notices: Notices): NamedColumn[] {
  const line = header?.line ?? body[0]?.line ?? 1;
  const names = header?.cells.map((cell) => cell.replace(/\s+/g, " ").trim()) ?? [];
  const groups = above ? fillToTheRight(above.cells) : [];
  const used = new Set<string>();
  const columns: NamedColumn[] = [];

  for (let index = 0; index < widthOf(names.length, body); index++) {
    const written = names[index] ?? "";
    if (written === "" && body.every(({ cells }) => (cells[index]?.trim() ?? "") === "")) continue;
    const name = unique(written, groups[index] ?? "", index, used);
    if (written === "" && header) notices.add("imports.notice.column-without-name", { line, details: { name } });
    else if (written !== "" && name !== written)
      notices.add("imports.notice.column-twice", { line, details: { written, name } });
    used.add(name);
    columns.push({ index, name });
  }
  return columns;
}

/** One row that is too long is a fault of that row and refused later; many such rows have columns without name. */
function widthOf(named: number, body: readonly TableRow[]): number {
  const longer = body.map(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== "") + 1);
  const tooLong = longer.filter((length) => length > named).length;
  if (named > 0 && tooLong <= body.length * 0.2) return named;
  return longer.reduce((most, length) => Math.max(most, length), named);
}

function fillToTheRight(cells: readonly string[]): string[] {
  let group = "";
  return cells.map((cell) => (group = cell.trim() || group));
}

function unique(written: string, group: string, index: number, used: ReadonlySet<string>): string {
  const plain = written === "" ? `Spalte ${index + 1}` : written;
  const withGroup = group !== "" && written !== "" ? `${group} ${written}` : plain;
  const free = [plain, withGroup].find((name) => !used.has(name));
  if (free) return free;
  let count = 2;
  while (used.has(`${plain} (${count})`)) count++;
  return `${plain} (${count})`;
}
