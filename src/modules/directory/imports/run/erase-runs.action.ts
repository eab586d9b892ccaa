import { lastDayOver, periodOf } from "#law/retention-period.ts";
import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { addDays } from "#platform/dates/local-date.ts";
import { removeFiles } from "#platform/files/files.store.ts";
import { importsPolicy } from "../imports.policy.ts";
import { listRunsBefore, removeRun } from "./run.store.ts";

/** Lists may hold more than the catalogue shows: when nobody undoes them any more, they go. */
export const eraseRuns = action({
  name: "directory.import.erase",
  input: z.object({}),
  subject: noSubject,
  policy: importsPolicy,

  async run({ tx, today }) {
    const old = await listRunsBefore(
      tx,
      addDays(lastDayOver(today, periodOf("directory.import_runs", "created_by")), 1),
    );
    for (const { id } of old) await removeRun(tx, id);
    await removeFiles(
      tx,
      old.flatMap(({ fileId }) => fileId ?? []),
    );
    return { count: old.length };
  },

  journal: (_, { count }) => ({ subject: null, count }),
});
