import type { Transaction } from "#platform/database/connect.ts";
import type { Entry } from "#platform/imports/definition.ts";
import type { Choices } from "#platform/imports/mapping.ts";
import type { Problem } from "#platform/imports/read-row.ts";
import type { GivenName, ImportTarget, ImportUse, WantedRow, Writer } from "#platform/imports/target.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { assessFile } from "../file/assess-file.ts";
import { type ImportRow, rowOf } from "../row/row.ts";
import { targetOf, type TargetName } from "../targets.ts";

/** A list that stands behind a whole city: nobody sits in front of it and decides row by row. */
export interface WholeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly target: TargetName;
  /** Which of its columns is which of ours; what is not named is left out. */
  readonly columns: Choices;
  readonly use: ImportUse;
  readonly by: Pick<Writer, "actor" | "now">;
  /** The lasting id and address of a row. */
  readonly given: (row: TakenRow) => GivenName;
}

export interface TakenRow {
  readonly line: number;
  readonly entry: Entry;
}

type JudgedRow = ReturnType<typeof rowOf>;

/** Takes every row of a list into the catalogue, or none: the first that cannot be taken is named with its column and reason. */
export async function takeFile(tx: Transaction, file: WholeFile): Promise<readonly TakenRow[]> {
  const target = targetOf(file.target);
  const rows = await judgedRows(tx, file, target);
  const problems = rows.flatMap(problemsOf);
  if (problems.length > 0) throw stops(file, problems);
  const wanted = rows.map((row) => wantedOf(row, file));
  const { since, today } = file.use;
  const writer = { name: "directory.import.apply", ...file.by, today, ...(since !== undefined && { since }) };
  const { left } = await target.write(tx, wanted, writer);
  if (left.length > 0) throw stops(file, left.map(wholeRow));
  return wanted.map(({ line, entry }) => ({ line, entry }));
}

async function judgedRows(tx: Transaction, file: WholeFile, target: ImportTarget): Promise<readonly JudgedRow[]> {
  const setting = await target.readSetting(tx, file.use);
  const choices = Object.fromEntries(target.columns(setting).map(({ key }) => [key, file.columns[key] ?? null]));
  const { rows } = await assessFile({
    ...{ bytes: file.bytes, options: { fileName: file.name }, choices },
    targets: [{ name: file.target, setting }],
  });
  return (rows ?? []).map(rowOf);
}

/** Two rows of nearly the same name are two things here: the list has been looked through. */
function problemsOf({ line, verdict, problems }: JudgedRow): readonly Problem[] {
  if (problems.length > 0) return problems;
  return verdict === "new" || verdict === "similar"
    ? []
    : [wholeRow({ line, reason: "directory.import.there-meanwhile" })];
}

const wholeRow = ({ line, reason }: Pick<Problem, "line" | "reason">): Problem => ({
  ...{ line, reason },
  ...{ column: "", value: "", details: {} },
});

const stops = ({ name }: WholeFile, problems: readonly Problem[]) =>
  refuse("directory.import.stops", { file: name, problems });

function wantedOf(
  { line, key, entryValues }: Pick<ImportRow, "line" | "key" | "entryValues">,
  file: WholeFile,
): WantedRow<Entry> {
  const entry = entryValues ?? {};
  return { ...{ line, key, entry, id: null, version: null, chosen: false }, given: file.given({ line, entry }) };
}
