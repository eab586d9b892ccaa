import { refuse } from "#platform/refusal/refusal.ts";
import type { Entry, ImportDefinition } from "./definition.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Mapping } from "./mapping.ts";
import type { Table, TableRow } from "./read/table.ts";
import { type Problem, type ReadRow, rowReader } from "./read-row.ts";
import { findSimilar, type Similar } from "./similar.ts";

export const verdicts = ["new", "changed", "same", "duplicate-in-file", "refused"] as const;
export type Verdict = (typeof verdicts)[number];

export interface RowVerdict<Row> {
  readonly line: number;
  readonly verdict: Verdict;
  /** What a person calls it, as far as the row says. */
  readonly name: string;
  readonly values: Partial<Row>;
  /** What the row makes of a record. */
  readonly entry: Entry;
  /** Which fields of the known record would say something else. */
  readonly changes: readonly string[];
  readonly problems: readonly Problem[];
  readonly key: string | null;
  readonly fingerprint: string;
  /** The record that is already known under this key, and its state when it was judged. */
  readonly id?: string;
  readonly version?: number;
  /** The line of which this one is a repetition, and whether it says something else. */
  readonly repeats?: { readonly line: number; readonly differs: boolean };
  /** Lines and records with nearly this name: for a person to decide. */
  readonly similar: readonly Similar[];
}

/** What is there already, by duplicate key. `name` is needed only to find similar records. */
export type KnownRecords = ReadonlyMap<string, KnownRecord>;

export interface KnownRecord {
  readonly id: string;
  readonly version?: number;
  readonly name?: string;
  /** What it says. A row only speaks of the columns that it fills: fields that it leaves out stay as they are. */
  readonly entry?: Entry;
  /** The mark of the row that once made it, where nothing else is known of it. */
  readonly fingerprint?: string;
}

export interface Judgement<Row> {
  readonly rows: readonly RowVerdict<Row>[];
  readonly problems: readonly Problem[];
  readonly totals: Readonly<Record<Verdict | "rows" | "similar", number>>;
}

/** Says for each row what taking it would do. Nothing is written; the same input gives the same answer. */
export function judge<Row>(
  table: Pick<Table, "columns" | "rows">,
  mapping: Mapping<keyof Row & string>,
  definition: ImportDefinition<Row>,
  known: KnownRecords,
): Judgement<Row> {
  if (mapping.missing.length > 0)
    throw refuse("imports.mapping.missing", { columns: mapping.missing.map(({ title }) => title) });

  const read = rowReader(table, mapping, definition);
  const seen = new Map<string, RowVerdict<Row>>();
  const judged = table.rows.map((row) => {
    const verdict = judgeRow(row, read(row), definition, { known, seen });
    if (verdict.key !== null && verdict.verdict !== "refused" && !seen.has(verdict.key)) seen.set(verdict.key, verdict);
    return verdict;
  });
  const rows = withSimilar(judged, definition, known);
  return { rows, problems: rows.flatMap(({ problems }) => problems), totals: totalsOf(rows) };
}

interface Compared<Row> {
  readonly known: KnownRecords;
  /** The first good row of each key. */
  readonly seen: ReadonlyMap<string, RowVerdict<Row>>;
}

function judgeRow<Row>(
  { line }: TableRow,
  { values, problems }: ReadRow<Row>,
  definition: ImportDefinition<Row>,
  { known, seen }: Compared<Row>,
): RowVerdict<Row> {
  const mark = fingerprint(values);
  const common = {
    line,
    name: definition.nameOf?.(values) ?? "",
    values,
    problems,
    similar: [],
    fingerprint: mark,
    entry: {},
    changes: [],
  };
  if (problems.length > 0) return { ...common, verdict: "refused", key: null };

  const key = definition.duplicateKey(values);
  const first = key === null ? undefined : seen.get(key);
  if (first) {
    const repeats = { line: first.line, differs: first.fingerprint !== mark };
    return { ...common, verdict: "duplicate-in-file", key, repeats };
  }
  const record = key === null ? undefined : known.get(key);
  const entry = definition.entryOf?.(values, record?.entry) ?? values;
  if (!record) return { ...common, verdict: "new", key, entry };
  const { id, version } = record;
  const changes = record.entry
    ? changedFields(entry, record.entry)
    : record.fingerprint === mark
      ? []
      : Object.keys(entry);
  const at = version === undefined ? { id } : { id, version };
  return { ...common, verdict: changes.length === 0 ? "same" : "changed", key, entry, changes, ...at };
}

function changedFields(entry: Entry, before: Entry): string[] {
  return Object.keys(entry).filter((field) => fingerprint({ is: entry[field] }) !== fingerprint({ is: before[field] }));
}

function withSimilar<Row>(
  rows: readonly RowVerdict<Row>[],
  { nameOf }: ImportDefinition<Row>,
  known: KnownRecords,
): readonly RowVerdict<Row>[] {
  if (!nameOf) return rows;
  const named = rows.filter(({ verdict }) => verdict === "new").map(({ line, name }) => ({ line, name }));
  // A record may be known under several keys.
  const records = new Map([...known.values()].map((record) => [record.id, record]));
  const similar = findSimilar(named, records.values());
  return rows.map((row) => ({ ...row, similar: similar.get(row.line) ?? [] }));
}

function totalsOf<Row>(rows: readonly RowVerdict<Row>[]): Judgement<Row>["totals"] {
  const totals = { new: 0, changed: 0, same: 0, "duplicate-in-file": 0, refused: 0, similar: 0, rows: rows.length };
  for (const { verdict, similar } of rows) {
    totals[verdict]++;
    if (similar.length > 0) totals.similar++;
  }
  return totals;
}
