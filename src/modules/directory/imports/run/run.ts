import { z } from "zod";
import { Refusal, refuse } from "#platform/refusal/refusal.ts";
import type { Choices } from "#platform/imports/mapping.ts";
import type { Outline } from "../file/assessment.ts";
import type { TargetName } from "../targets.ts";

export const RunId = z.uuid().brand<"RunId">();

export type RunState = "uploaded" | "judged" | "applying" | "applied" | "undoing" | "undone" | "failed";

/** What a file would do or did, in counts: verdicts before it is applied, outcomes after. */
export type Totals = Readonly<Record<string, number>>;

/** One file on its way into the catalogue, and perhaps out again. */
export interface ImportRun {
  readonly id: string;
  readonly target: TargetName;
  readonly fileId: string | null;
  readonly fileName: string;
  readonly outline: Outline;
  readonly choices: Choices | null;
  readonly state: RunState;
  readonly totals: Totals;
  readonly done: number;
  readonly problem: string | null;
  readonly createdBy: string;
  readonly createdByName: string;
  readonly createdAt: Date;
  readonly orderedBy: string | null;
  readonly orderedByName: string | null;
  readonly appliedAt: Date | null;
  readonly undoneAt: Date | null;
  readonly version: number;
}

/** Nobody decides about a file that they have not seen as it stands. */
export function requireVersion({ version }: ImportRun, seen: number): void {
  if (version !== seen) throw new Refusal("platform.changed-meanwhile", 409);
}

/** Until it is applied, a file can be mapped again, decided on, or thrown away. */
export function requireOpen({ state }: ImportRun): void {
  if (state !== "uploaded" && state !== "judged" && state !== "failed") throw refuse("directory.import.not-open");
}

export const isRunning = ({ state }: Pick<ImportRun, "state">): boolean => state === "applying" || state === "undoing";

/** What a person may order to be done with a run. */
export const orders = ["apply", "undo"] as const;
export type RunOrder = (typeof orders)[number];

export function stateAfter({ state, totals }: ImportRun, order: RunOrder): RunState {
  if (order === "undo") {
    if (state !== "applied") throw refuse("directory.import.not-applied");
    return "undoing";
  }
  if (state !== "judged") throw refuse("directory.import.not-judged");
  if ((totals["taken"] ?? 0) === 0) throw refuse("directory.import.nothing-to-take");
  return "applying";
}
