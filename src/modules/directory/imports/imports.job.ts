import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import type { Db, Transaction } from "#platform/database/connect.ts";
import type { Clock } from "#platform/dates/clock.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import { factsOf, type Log } from "#platform/logs/log.ts";
import { type Actor, system } from "#platform/policy/actor.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { World } from "#platform/web/world.ts";
import { type CityUse, useOf } from "./imports-use.ts";
import { applyRun } from "./run/apply-run.action.ts";
import { eraseRuns } from "./run/erase-runs.action.ts";
import { type ImportRun, isRunning } from "./run/run.ts";
import { findRun, listRunning, lockRun, saveProgress, saveRun } from "./run/run.store.ts";
import { undoRun } from "./run/undo-run.action.ts";

export const workName = "directory.import.apply";

export interface Workplace {
  readonly db: Db;
  readonly clock: Clock;
  readonly log?: Log;
  readonly use: CityUse;
}

export const importJobs = (world: Pick<World, "staff" | "clock" | "log" | "city">): readonly Job[] => {
  const { staff: db, clock, log, city } = world;
  return [
    { name: workName, run: ({ run }) => carryOut({ db, clock, log, use: useOf(city) }, run ?? "") },
    // A process that died, or a queue that could not be reached, leaves orders behind.
    { name: "directory.import.resume", atStart: true, run: () => resume({ db, clock, log, use: useOf(city) }) },
    {
      name: "directory.import.erase",
      schedule: "40 3 * * *",
      run: async () => void (await perform(eraseRuns, { db, actor: system, clock }, {})),
    },
  ];
};

/** Does what was ordered for a run. What cannot be done is said on its page; nothing of it stays half done. */
export async function carryOut({ db, clock, log, use }: Workplace, id: string): Promise<void> {
  const run = await as(db, system, (tx) => findRun(tx, id));
  if (!isRunning(run)) return;
  // In the name of the person who ordered it.
  const actor: Actor = { ...system, id: run.orderedBy ?? system.id, name: run.orderedByName ?? system.name };
  const progress = (done: number) => as(db, actor, (tx) => saveProgress(tx, id, done));
  try {
    const [doer, order] = [
      { db, actor, clock },
      { id, use, progress },
    ];
    await (run.state === "applying" ? perform(applyRun, doer, order) : perform(undoRun, doer, order));
  } catch (fault) {
    const problem = fault instanceof Refusal ? fault.reason : "directory.import.fault";
    if (!(fault instanceof Refusal)) log?.error("directory.import.fault", { run: id, ...factsOf(fault) });
    await as(db, actor, (tx) => giveUp(tx, run, problem));
  }
}

/** Nothing is half done: an import that failed is none, and an undo that failed leaves the import as it was. */
async function giveUp(tx: Transaction, { id, state }: ImportRun, problem: string): Promise<void> {
  const current = await lockRun(tx, id);
  // Another process may have carried it out while this one waited for its turn.
  if (current.state === state)
    await saveRun(tx, current, { state: state === "applying" ? "failed" : "applied", problem, done: 0 });
}

async function resume(workplace: Workplace): Promise<void> {
  for (const { id } of await as(workplace.db, system, listRunning)) await carryOut(workplace, id);
}
