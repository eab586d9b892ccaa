import type { Entry } from "#platform/imports/definition.ts";
import { fold } from "#platform/imports/fold.ts";
import type { RowVerdict } from "#platform/imports/judge.ts";
import type { Problem } from "#platform/imports/read-row.ts";
import type { Similar } from "#platform/imports/similar.ts";

/** "Similar": new, but so much like something else that a person must say which. */
export const verdicts = ["new", "changed", "similar", "same", "duplicate-in-file", "refused"] as const;
export type RunVerdict = (typeof verdicts)[number];

export const decisions = ["new", "same", "skip"] as const;
export type Decision = (typeof decisions)[number];

export const outcomes = ["created", "changed", "left", "undone", "kept"] as const;
export type Outcome = (typeof outcomes)[number];

/** One line of the file with what taking it would do or did. */
export interface ImportRow {
  readonly line: number;
  readonly label: string;
  readonly verdict: RunVerdict;
  readonly key: string | null;
  readonly problems: readonly Problem[];
  readonly alike: readonly Similar[];
  readonly changes: readonly string[];
  readonly entryValues: Entry | null;
  readonly entryId: string | null;
  readonly entryVersion: number | null;
  readonly decision: Decision | null;
  readonly outcome: Outcome | null;
  readonly outcomeReason: string | null;
}

/** Two lines of the very same name were told apart by street or time on purpose; nearly the same name is a slip, or a record that moved. */
function doubtful({ similar, label }: { readonly similar: readonly Similar[]; readonly label: string }): Similar[] {
  return similar.filter(({ id, name }) => id !== undefined || fold(name) !== fold(label));
}

export function rowOf(row: RowVerdict<Entry>): Omit<ImportRow, "decision" | "outcome" | "outcomeReason"> {
  const label = row.name;
  const alike = doubtful({ similar: row.similar, label });
  const repeated = row.repeats ? [repetition(row, row.repeats)] : [];
  return {
    line: row.line,
    label,
    verdict: row.verdict === "new" && alike.length > 0 ? "similar" : row.verdict,
    key: row.key,
    problems: [...row.problems, ...repeated],
    alike,
    changes: row.changes,
    entryValues: row.verdict === "refused" ? null : row.entry,
    entryId: row.id ?? null,
    entryVersion: row.version ?? null,
  };
}

function repetition({ line }: RowVerdict<Entry>, repeats: NonNullable<RowVerdict<Entry>["repeats"]>): Problem {
  const reason = repeats.differs ? "directory.import.repeats-differently" : "directory.import.repeats";
  return { line, column: "", value: "", reason, details: { line: repeats.line } };
}

type Decided = Pick<ImportRow, "verdict" | "decision">;

/** Good rows are taken; what is only similar waits until somebody says what it is. */
export function isTaken({ verdict, decision }: Decided): boolean {
  if (decision === "skip") return false;
  if (verdict === "similar") return decision !== null;
  return verdict === "new" || verdict === "changed";
}

export function totalsOf(rows: readonly Decided[]): Record<RunVerdict | "rows" | "taken" | "undecided", number> {
  const totals = {
    new: 0,
    changed: 0,
    similar: 0,
    same: 0,
    "duplicate-in-file": 0,
    refused: 0,
    rows: rows.length,
    taken: 0,
    undecided: 0,
  };
  for (const row of rows) {
    totals[row.verdict]++;
    if (isTaken(row)) totals.taken++;
    if (row.verdict === "similar" && row.decision === null) totals.undecided++;
  }
  return totals;
}
