import { action } from "#platform/action/action.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { importsPolicy } from "../imports.policy.ts";
import { listApplied, saveOutcomes } from "../row/row.store.ts";
import { targetOf } from "../targets.ts";
import { RunWork, writerOf } from "./apply-run.action.ts";
import { findRun, queueUp, saveRun } from "./run.store.ts";

const batch = 250;
const afterTheLast = 2_147_483_647;

/** Takes back a whole file in one transaction; entries that somebody has changed since stay, and are listed. */
export const undoRun = action({
  name: "directory.import.undo",
  input: RunWork,
  subject: (tx, { id }) => findRun(tx, id),
  policy: importsPolicy,

  async run({ tx, input, actor, today, now, ...context }) {
    const subject = await queueUp(tx, context.subject.id);
    if (subject.state !== "undoing") throw refuse("directory.import.not-applied");
    const counts = { undone: 0, kept: 0 };
    let done = 0;
    for (let before = afterTheLast; ;) {
      const rows = await listApplied(tx, subject.id, before, batch);
      const last = rows.at(-1);
      if (!last) break;
      const left = await targetOf(subject.target).restore(tx, rows, writerOf({ actor, today, now }, undoRun.name));
      const stays = new Set(left.map(({ line }) => line));
      const undone = rows.filter(({ line }) => !stays.has(line));
      await saveOutcomes(tx, subject.id, {
        written: undone.map((row) => ({ ...row, outcome: "undone" })),
        left: left.map((row) => ({ ...row, outcome: "kept" })),
      });
      counts.undone += undone.length;
      counts.kept += left.length;
      done += rows.length;
      before = last.line;
      await input.progress(done);
    }
    await saveRun(tx, subject, { state: "undone", undoneAt: now, done, totals: { ...subject.totals, ...counts } });
    return counts;
  },

  journal: ({ subject }, { undone }) => ({ subject: subject.id, count: undone }),
});
