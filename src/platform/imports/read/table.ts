/** A file as a table of texts: what every reader (CSV, spreadsheet, calendar) hands on. */
export interface Table {
  readonly format: TableFormat;
  readonly encoding?: string;
  readonly delimiter?: string;
  /** The names of all sheets of a workbook, so that a person can choose another. */
  readonly sheets?: readonly string[];
  readonly sheet?: string;
  /** The line of the column names; absent for calendars, whose columns are fixed. */
  readonly headerLine?: number;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly notices: readonly Notice[];
}

export type TableFormat = "csv" | "xlsx" | "ods" | "xls" | "ics";

/** `line` is the line in the file (text) or the row on the sheet, as the person sees it: counted from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Something that was mended or left out while reading, and is said. `reason` is a text key. */
export interface Notice {
  readonly reason: string;
  readonly line?: number;
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface ReadOptions {
  readonly fileName: string;
  readonly sheet?: string;
  /** The person's correction, when the column names were looked for in the wrong line. */
  readonly headerLine?: number;
}

export const limits = {
  bytes: 15 * 1024 * 1024,
  rows: 50_000,
  columns: 300,
  /** Empty and title lines included: an endless list of empty lines must end, too. */
  rawRows: 60_000,
  /** What a workbook may unpack to. Real files of 50,000 rows stay well below. */
  unpackedBytes: 150 * 1024 * 1024,
  archiveEntries: 2_000,
  /** How many notices of one reason are kept; the last one says how many there were. */
  noticesPerReason: 50,
} as const;
