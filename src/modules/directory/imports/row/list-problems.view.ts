import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { importsPolicy } from "../imports.policy.ts";
import { RunId } from "../run/run.ts";
import { findRun } from "../run/run.store.ts";
import { listProblemRows } from "./row.store.ts";

/** All rows with something to say, for the person who made the file. */
export const listProblems = view({
  name: "directory.import.rows",
  input: z.object({ id: RunId }),
  subject: (tx, { id }) => findRun(tx, id),
  policy: importsPolicy,
  load: async ({ tx, subject }) => ({ run: subject, rows: await listProblemRows(tx, subject.id) }),
});
