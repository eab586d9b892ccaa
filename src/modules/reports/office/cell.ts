import { protect } from "#platform/small-numbers/protect-line.ts";

/** What a count is broken down by. */
export const topics = [
  "channel",
  "asker",
  "result",
  "month",
  "theme",
  "new",
  "closed",
  "goals",
  "visitors",
  "need",
  "referral",
  "appointment",
  "silence",
] as const;
export type Topic = (typeof topics)[number];

/** How many records of one kind an office had in one quarter: the smallest part of which all figures are made. */
export interface Cell {
  readonly topic: Topic;
  readonly key: string;
  readonly quarter: number;
  readonly office: string;
  readonly site: string | null;
  readonly total: number;
}

/** Which part of all cells is looked at. */
export interface Slice {
  readonly quarter: number | undefined;
  readonly office: string | undefined;
  readonly site: string | undefined;
}

const lies = (slice: Slice, cell: Cell): boolean =>
  (slice.quarter === undefined || cell.quarter === slice.quarter) &&
  (slice.office === undefined || cell.office === slice.office) &&
  (slice.site === undefined || cell.site === slice.site);

export const sumIn = (cells: readonly Cell[], slice: Slice): number =>
  cells.reduce((sum, cell) => (lies(slice, cell) ? sum + cell.total : sum), 0);

/** Values by key in one slice, and their sum. */
export interface Part {
  readonly key: string;
  /** Null when it is hidden to protect people. */
  readonly value: number | null;
}

export function partsIn(cells: readonly Cell[], slice: Slice, keys: readonly string[]): Part[] {
  return keys.map((key) => ({ key, value: sumIn(ofKey(cells, key), slice) }));
}

/**
 * The same for those whom the records do not belong to: small numbers are hidden, and with them what would give them
 * away – the other keys of this slice, and the same key in the other quarters, offices or sites beside it.
 */
export function protectedPartsIn(cells: readonly Cell[], slice: Slice, keys: readonly string[]): Part[] {
  const values = keys.map((key) => sumIn(ofKey(cells, key), slice));
  const total = values.reduce((sum, value) => sum + value, 0);
  const shown = protect(total, values).parts;
  return keys.map((key, index) => ({
    key,
    value: isSafe(ofKey(cells, key), slice) ? (shown[index] ?? null) : hidden(values[index]),
  }));
}

/** One number of a slice, unless it is small or the slices beside it would give it away. */
export function protectedSumIn(cells: readonly Cell[], slice: Slice): number | null {
  const value = sumIn(cells, slice);
  return protect(value, []).total !== null && isSafe(cells, slice) ? value : hidden(value);
}

/** That nothing was counted names nobody. */
const hidden = (value: number | undefined): number | null => (value === 0 ? 0 : null);

const ofKey = (cells: readonly Cell[], key: string): readonly Cell[] => cells.filter((cell) => cell.key === key);

/** Whether this slice may be shown among those beside it, along each way in which it was chosen. */
function isSafe(cells: readonly Cell[], slice: Slice): boolean {
  return besides(cells, slice).every(({ whole, parts, place }) => {
    const values = parts.map((part) => sumIn(cells, part));
    return protect(sumIn(cells, whole), values).parts[place] !== null;
  });
}

interface Row {
  readonly whole: Slice;
  readonly parts: readonly Slice[];
  readonly place: number;
}

function besides(cells: readonly Cell[], slice: Slice): Row[] {
  const row = (name: keyof Slice, values: readonly (string | number)[]): Row[] => {
    const place = values.findIndex((value) => value === slice[name]);
    if (slice[name] === undefined || place < 0) return [];
    return [
      { whole: { ...slice, [name]: undefined }, parts: values.map((value) => ({ ...slice, [name]: value })), place },
    ];
  };
  const sites = [...new Set(cells.flatMap(({ office, site }) => (office === slice.office && site ? [site] : [])))];
  return [
    ...row("quarter", [1, 2, 3, 4]),
    ...row("site", sites),
    // An office is compared with the others as a whole; a site has only its neighbours in the office.
    ...(slice.site === undefined ? row("office", [...new Set(cells.map(({ office }) => office))]) : []),
  ];
}
