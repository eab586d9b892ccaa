import { columnKeys, type ImportDefinition } from "./definition.ts";
import type { Mapping } from "./mapping.ts";
import type { Table, TableRow } from "./read/table.ts";
import type { Details } from "./values/reading.ts";

/** What is wrong, so that a person finds it in the file. `reason` is a text key. */
export interface Problem {
  readonly line: number;
  /** The column's name in the file, or the import's own where the file has none; empty for the whole row. */
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  readonly details: Details;
}

export interface ReadRow<Row> {
  readonly values: Partial<Row>;
  readonly problems: readonly Problem[];
}

const longestValue = 80;
const formulaError = /^#(N\/A|NV|REF!|BEZUG!|VALUE!|WERT!|DIV\/0!|NAME\?|NUM!|ZAHL!|NULL!)$/i;

export type RowReader<Row> = (row: TableRow) => ReadRow<Row>;

/** Reads the cells of a row with the readers of the import; the row's own rules ask only rows whose cells are fine. */
export function rowReader<Row>(
  table: Pick<Table, "columns">,
  mapping: Mapping<keyof Row & string>,
  definition: ImportDefinition<Row>,
): RowReader<Row> {
  const keys = columnKeys(definition);
  const matches = new Map(mapping.matches.map((match) => [match.key, match]));

  const problemIn = (row: TableRow, key: keyof Row & string, reason: string, details: Details = {}): Problem => {
    const match = matches.get(key);
    const value = match ? (row.cells[match.index] ?? "") : "";
    return { line: row.line, column: match?.column ?? definition.columns[key].title, ...shown(value), reason, details };
  };

  const readCell = (row: TableRow, key: keyof Row & string, values: Partial<Row>): Problem[] => {
    const { reader, required } = definition.columns[key];
    const match = matches.get(key);
    const cell = match ? (row.cells[match.index] ?? "").trim() : "";
    if (cell === "") return required ? [problemIn(row, key, "imports.value.required")] : [];
    if (formulaError.test(cell)) return [problemIn(row, key, "imports.value.formula-error")];
    const read = reader(cell);
    if ("problem" in read) return [problemIn(row, key, read.problem, read.details)];
    values[key] = read.ok;
    return [];
  };

  return (row) => {
    if (row.cells.length > table.columns.length) return { values: {}, problems: [tooManyCells(row, table)] };
    const values: Partial<Row> = {};
    const problems = keys.flatMap((key) => readCell(row, key, values));
    if (problems.length > 0) return { values, problems };

    const broken = definition.rowRules?.(values) ?? [];
    return {
      values,
      problems: broken.map(({ column, reason, details = {} }) =>
        column === undefined ? problemOfRow(row, reason, details) : problemIn(row, column, reason, details),
      ),
    };
  };
}

function problemOfRow({ line }: TableRow, reason: string, details: Details): Problem {
  return { line, column: "", value: "", reason, details };
}

function shown(value: string): { readonly value: string } {
  return { value: value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : value };
}

/** A separator inside a text shifts all cells behind it: nothing in the row can be believed. */
function tooManyCells(row: TableRow, { columns }: Pick<Table, "columns">): Problem {
  const behind = row.cells.slice(columns.length).join(" ").trim();
  const details = { cells: row.cells.length, columns: columns.length };
  return { line: row.line, column: "", ...shown(behind), reason: "imports.value.too-many-cells", details };
}
