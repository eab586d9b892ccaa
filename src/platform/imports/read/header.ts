import type { TableRow } from "./table.ts";

const titleLines = 40;

/** How many cells of a row hold something. */
export function filledCells({ cells }: TableRow): number {
  return cells.reduce((sum, cell) => (cell.trim() === "" ? sum : sum + 1), 0);
}

/** How many filled cells an ordinary row of this file has. */
export function usualWidth(rows: readonly TableRow[]): number {
  const widths = rows
    .slice(0, 400)
    .map(filledCells)
    .toSorted((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.75)] ?? 0;
}

/**
 * Which of the (non-empty) rows holds the column names: the first that is about as wide as the data and reads like
 * names. Title lines above are narrow. `undefined`: the file begins with data at once.
 */
export function findHeader(rows: readonly TableRow[]): number | undefined {
  const needed = Math.max(1, Math.ceil(usualWidth(rows) * 0.6));
  const found = rows.slice(0, titleLines).findIndex((row) => filledCells(row) >= needed && readsLikeNames(row));
  if (found === -1) return undefined;
  return namesGoOnBelow(rows, found) ? found + 1 : found;
}

function readsLikeNames({ cells }: TableRow): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return filled.filter(isNameLike).length >= filled.length * 0.8;
}

function isNameLike(cell: string): boolean {
  if (/^(19|20)\d\d$/.test(cell)) return true;
  return cell.length <= 80 && /\p{L}/u.test(cell) && !cell.includes("@") && !/\d{4,}|\d[.:/]\d/.test(cell);
}

/** A second line of names under group names ("Adresse;;Kontakt;" over "Straße;PLZ;Telefon;E-Mail"). */
function namesGoOnBelow(rows: readonly TableRow[], at: number): boolean {
  const [upper, lower, ...data] = rows.slice(at, at + 40);
  if (!upper || !lower || data.length === 0 || !readsLikeNames(lower)) return false;
  const names = upper.cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const grouped = names.length < filledCells(lower) || new Set(names).size < names.length;
  return grouped && lower.cells.some((name, column) => isUnlikeBelow(name, column, data));
}

/** No digit in the name, but digits in most cells below it. */
function isUnlikeBelow(name: string, column: number, data: readonly TableRow[]): boolean {
  if (name.trim() === "" || /\d/.test(name)) return false;
  const below = data.map(({ cells }) => cells[column]?.trim() ?? "").filter((cell) => cell !== "");
  return below.length > 0 && below.filter((cell) => /\d/.test(cell)).length >= below.length * 0.7;
}
