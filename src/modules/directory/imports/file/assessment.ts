import type { Entry } from "#platform/imports/definition.ts";
import type { RowVerdict } from "#platform/imports/judge.ts";
import type { Choices, Mapping } from "#platform/imports/mapping.ts";
import type { Notice, ReadOptions, TableFormat } from "#platform/imports/read/table.ts";
import type { TargetColumn } from "#platform/imports/target.ts";
import type { TargetName } from "../targets.ts";

/** A file and what shall be done with it; plain, since it travels to another thread. */
export interface AssessOrder {
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
  /** What the file may be, each with its setting; of several the best fitting is taken. */
  readonly targets: readonly { readonly name: TargetName; readonly setting: object }[];
  /** Given by a person; without them the mapping is a suggestion, and no row is judged. */
  readonly choices: Choices | null;
}

/** What was found in a file. */
export interface Outline {
  readonly format: TableFormat;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly headerLine: number | null;
  readonly rows: number;
  readonly columns: readonly FileColumn[];
  readonly notices: readonly Notice[];
  readonly mapping: Mapping;
  /** What the target takes. */
  readonly wanted: readonly TargetColumn[];
}

export interface FileColumn {
  readonly name: string;
  /** The first cells that are not empty. */
  readonly samples: readonly string[];
}

export interface Assessment {
  readonly target: TargetName;
  readonly outline: Outline;
  readonly rows: readonly RowVerdict<Entry>[] | null;
}
