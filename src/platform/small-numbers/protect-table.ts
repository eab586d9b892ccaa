import { isSmall, leastTogether } from "./limits.ts";

export interface ProtectedTable {
  /** null: hidden. */
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

/**
 * Hides 1 to 4 in a table with totals, and so many other cells with them that no line gives a hidden one away. Totals are
 * cells of their lines: the last column and the last row of the table that is worked on.
 */
export function protectTable(counts: readonly (readonly number[])[]): ProtectedTable {
  const table = withTotals(counts);
  const hidden = table.map((row) => row.map(isSmall));
  const lines = linesOf(table);
  let isSettled = false;
  while (!isSettled) {
    isSettled = true;
    for (const line of lines) {
      const next = nextToHide(line, table, hidden);
      if (next === undefined) continue;
      hide(hidden, next);
      isSettled = false;
    }
  }
  const shown = table.map((row, r) => row.map((count, c) => (hidden[r]?.[c] ? null : count)));
  const totals = shown.at(-1) ?? [];
  return {
    cells: shown.slice(0, -1).map((row) => row.slice(0, -1)),
    rowTotals: shown.slice(0, -1).map((row) => row.at(-1) ?? null),
    columnTotals: totals.slice(0, -1),
    total: totals.at(-1) ?? null,
  };
}

type Cell = readonly [row: number, column: number];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function withTotals(counts: readonly (readonly number[])[]): number[][] {
  const rows = counts.map((row) => [...row, sum(row)]);
  const width = Math.max(1, ...rows.map((row) => row.length));
  return [...rows, Array.from({ length: width }, (_, column) => sum(rows.map((row) => row[column] ?? 0)))];
}

/** Each row and each column with its total: the sums that a reader can compute with. */
function linesOf(table: readonly (readonly number[])[]): readonly (readonly Cell[])[] {
  const width = table[0]?.length ?? 0;
  const rows = table.map((row, r) => row.map((_, c): Cell => [r, c]));
  const columns = Array.from({ length: width }, (_, c) => table.map((_, r): Cell => [r, c]));
  return [...rows, ...columns];
}

/** The smallest number to be hidden too, as long as what is hidden in a line is one number, or too little. */
function nextToHide(
  line: readonly Cell[],
  table: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
): Cell | undefined {
  const valueOf = ([r, c]: Cell) => table[r]?.[c] ?? 0;
  const covered = line.filter(([r, c]) => hidden[r]?.[c]);
  if (covered.length === 0) return undefined;
  if (covered.length >= 2 && sum(covered.map(valueOf)) >= leastTogether) return undefined;
  return line
    .filter((cell) => !covered.includes(cell) && valueOf(cell) > 0)
    .toSorted((one, other) => valueOf(one) - valueOf(other))[0];
}

function hide(hidden: boolean[][], [row, column]: Cell): void {
  const line = hidden[row];
  if (line) line[column] = true;
}
