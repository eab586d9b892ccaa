import { z } from "zod";
import { action, type DeedContext } from "#platform/action/action.ts";
import type { WantedRow, Writer } from "#platform/imports/target.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { importsPolicy } from "../imports.policy.ts";
import { CityUse } from "../imports-use.ts";
import type { ImportRow } from "../row/row.ts";
import { listTaken, saveOutcomes } from "../row/row.store.ts";
import { targetOf } from "../targets.ts";
import { type ImportRun, RunId } from "./run.ts";
import { findRun, queueUp, saveRun } from "./run.store.ts";

/** How far the work is, told while the transaction still runs. */
export type Progress = (done: number) => Promise<void>;

export const RunWork = z.object({
  id: RunId,
  use: CityUse,
  progress: z.custom<Progress>((given) => typeof given === "function"),
});
type Context = DeedContext<z.output<typeof RunWork>, ImportRun>;

const batch = 250;

/** Takes the good rows of a file into the catalogue: all of them in one transaction, or none. */
export const applyRun = action({
  name: "directory.import.apply",
  input: RunWork,
  // Not locked: another connection writes the progress into it meanwhile.
  subject: (tx, { id }) => findRun(tx, id),
  policy: importsPolicy,

  async run(context) {
    const { tx, input, now } = context;
    const subject = await queueUp(tx, context.subject.id);
    if (subject.state !== "applying") throw refuse("directory.import.not-judged");
    const counts = { created: 0, altered: 0, left: 0 };
    const known = await knownKeys(context);
    let done = 0;
    for (let after = 0; ;) {
      const rows = await listTaken(tx, subject.id, after, batch);
      const last = rows.at(-1);
      if (!last) break;
      await takeRows(context, rows, known, counts);
      done += rows.length;
      after = last.line;
      await input.progress(done);
    }
    await saveRun(tx, subject, { state: "applied", appliedAt: now, done, totals: { ...subject.totals, ...counts } });
    return counts;
  },

  journal: ({ subject }, { created, altered }) => ({ subject: subject.id, count: created + altered }),
});

/** What has been entered since the rows were judged must not be entered again. */
async function knownKeys({ tx, input, subject, today }: Context): Promise<ReadonlySet<string>> {
  const target = targetOf(subject.target);
  return target.knownKeys(await target.readSetting(tx, { ...input.use, today }));
}

interface Counts {
  created: number;
  altered: number;
  left: number;
}

async function takeRows(
  context: Context,
  rows: readonly ImportRow[],
  known: ReadonlySet<string>,
  counts: Counts,
): Promise<void> {
  const { tx, subject } = context;
  const isThere = ({ entryId, key }: ImportRow) => entryId === null && key !== null && known.has(key);
  const wanted = rows.filter((row) => !isThere(row)).map(wantedOf);
  const { written, left } = await targetOf(subject.target).write(tx, wanted, writerOf(context, applyRun.name));
  const changing = new Set(wanted.filter(({ id }) => id !== null).map(({ line }) => line));
  const outcomes = written.map((row) => ({
    ...row,
    outcome: changing.has(row.line) ? ("changed" as const) : ("created" as const),
  }));
  const there = rows.filter(isThere).map(({ line }) => ({ line, reason: "directory.import.there-meanwhile" }));
  const stayed = [...left, ...there].map((row) => ({ ...row, outcome: "left" as const }));
  await saveOutcomes(tx, subject.id, { written: outcomes, left: stayed });
  counts.altered += outcomes.filter(({ outcome }) => outcome === "changed").length;
  counts.created += outcomes.filter(({ outcome }) => outcome === "created").length;
  counts.left += stayed.length;
}

const wantedOf = ({ line, key, entryValues, entryId, entryVersion, decision }: ImportRow): WantedRow => ({
  ...{ line, key, entry: entryValues, id: entryId, version: entryVersion },
  chosen: decision === "same",
});

export const writerOf = ({ actor, today, now }: Pick<Context, "actor" | "today" | "now">, name: string): Writer => ({
  ...{ name, actor, today, now },
});
