import type { Transaction } from "#platform/database/connect.ts";
import { readFile } from "#platform/files/files.store.ts";
import type { Choices } from "#platform/imports/mapping.ts";
import type { ReadOptions } from "#platform/imports/read/table.ts";
import type { ImportUse } from "#platform/imports/target.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { ImportRun } from "../run/run.ts";
import { targetOf, type TargetName } from "../targets.ts";
import { assessApart } from "./assess-apart.job.ts";
import type { Assessment } from "./assessment.ts";

export interface FileQuestion {
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
  readonly targets: readonly TargetName[];
  readonly choices: Choices | null;
  readonly use: ImportUse;
}

/** Assesses a file against the catalogue as it stands. */
export async function assessIn(tx: Transaction, { targets, use, ...order }: FileQuestion): Promise<Assessment> {
  const settings = [];
  for (const name of targets) settings.push({ name, setting: await targetOf(name).readSetting(tx, use) });
  return assessApart({ ...order, targets: settings });
}

/** The file of a run; runs that are long past have lost it. */
export async function bytesOf(tx: Transaction, { fileId }: ImportRun): Promise<Uint8Array> {
  if (fileId === null) throw new Refusal("directory.import.file-gone", 422);
  const { content } = await readFile(tx, fileId);
  return content;
}
