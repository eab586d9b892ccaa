import { Notices } from "#platform/imports/read/notices.ts";
import type { Table } from "#platform/imports/read/table.ts";
import type { ForeignDirectory, ForeignRow } from "./foreign-table.ts";

/** A line with values under the names of columns that our own imports know. */
export interface SheetLine {
  readonly line: number;
  readonly cells: Readonly<Record<string, string | undefined>>;
}

/** Longer texts are cut at a word; the import would refuse the whole row. */
export function shortened(text: string | undefined, most: number): string | undefined {
  if (text === undefined || text.length <= most) return text;
  const cut = text.slice(0, most - 2);
  const space = cut.lastIndexOf(" ");
  return `${space === -1 ? cut : cut.slice(0, space)} …`;
}

/** The lines as the table that an import takes; columns that nobody filled are left out. */
export function asTable(lines: readonly SheetLine[], { notices }: ForeignDirectory): Table {
  const columns = [...new Set(lines.flatMap(({ cells }) => Object.keys(cells)))].filter((name) =>
    lines.some(({ cells }) => cells[name]),
  );
  const said = new Notices();
  for (const { reason, ...more } of notices) said.add(reason, more);
  const rows = numbered(lines).map(({ line, cells }) => ({ line, cells: columns.map((name) => cells[name] ?? "") }));
  return { format: "csv", columns, rows, notices: said.all() };
}

/** A line of theirs may become several of ours, such as a service with two times: the others are counted on behind the last. */
function numbered(lines: readonly SheetLine[]): SheetLine[] {
  const used = new Set<number>();
  let last = lines.reduce((most, { line }) => Math.max(most, line), 0);
  return lines.map((each) => {
    const line = used.has(each.line) ? ++last : each.line;
    used.add(line);
    return { ...each, line };
  });
}

export const byId = (rows: readonly ForeignRow[]): ReadonlyMap<string, ForeignRow> =>
  new Map(rows.flatMap((row) => (row.fields["id"] === undefined ? [] : [[row.fields["id"], row] as const])));

/** Rows by the entry that they belong to. */
export const byOwner = (rows: readonly ForeignRow[], column: string): ReadonlyMap<string, readonly ForeignRow[]> =>
  Map.groupBy(rows, ({ fields }) => fields[column] ?? "");

/** The number in a row; samples of the standard put it in quotes. */
export const numberIn = ({ fields }: ForeignRow): string => (fields["number"] ?? "").replaceAll('"', "").trim();

/** Without country or area code a number could be of any town: nothing is put before it. */
export const isWhole = (number: string): boolean => /^(\+|0|\(0)/.test(number);

/** The first number that is for speaking. */
export function phoneIn(rows: readonly ForeignRow[] | undefined): string | undefined {
  const voices = rows?.filter(({ fields }) => /^(voice)?$/i.test(fields["number_type"] ?? fields["type"] ?? ""));
  return voices?.map(numberIn).find(isWhole);
}

export const languagesIn = (rows: readonly ForeignRow[] | undefined): string | undefined =>
  rows?.flatMap(({ fields }) => fields["code"] ?? []).join(", ") || undefined;
