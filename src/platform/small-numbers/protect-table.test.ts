import { describe, expect, it } from "vitest";
import { protectTable } from "./protect-table.ts";

/** All shown and hidden numbers of the table with its totals. */
const linesOf = (counts: readonly (readonly number[])[]) => {
  const { cells, rowTotals, columnTotals, total } = protectTable(counts);
  const table = [...cells.map((row, index) => [...row, rowTotals[index] ?? null]), [...columnTotals, total]];
  const columns = (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? null));
  return [...table, ...columns];
};

const someTables: readonly { readonly counts: readonly (readonly number[])[] }[] = [
  {
    counts: [
      [3, 10, 20],
      [7, 8, 9],
    ],
  },
  {
    counts: [
      [0, 0, 2],
      [12, 0, 0],
      [30, 6, 9],
    ],
  },
  { counts: [[1, 0, 0, 0]] },
  {
    counts: [
      [4, 4],
      [4, 4],
    ],
  },
  {
    counts: [
      [100, 1],
      [1, 100],
    ],
  },
  {
    counts: [
      [5, 0, 5],
      [0, 3, 0],
      [9, 0, 0],
    ],
  },
];

describe("a table of small numbers", () => {
  it("is shown as it is when nobody could be recognised", () => {
    expect(
      protectTable([
        [5, 0],
        [10, 7],
      ]),
    ).toEqual({
      cells: [
        [5, 0],
        [10, 7],
      ],
      rowTotals: [5, 17],
      columnTotals: [15, 7],
      total: 22,
    });
  });

  it.each(someTables)("never shows 1 to 4 (%#)", ({ counts }) => {
    expect(
      linesOf(counts)
        .flat()
        .filter((count) => count !== null && count > 0 && count < 5),
    ).toEqual([]);
  });

  it.each(someTables)("has no line with a single hidden number that the others would give away (%#)", ({ counts }) => {
    const hidden = linesOf(counts).map((line) => line.filter((count) => count === null).length);
    const alone = hidden.filter(
      (count, index) => count === 1 && (linesOf(counts)[index] ?? []).some((each) => each !== null && each > 0),
    );
    expect(alone).toEqual([]);
  });
});
