import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { removeFiles } from "#platform/files/files.store.ts";
import { importsPolicy } from "../imports.policy.ts";
import { requireOpen, requireVersion, RunId } from "./run.ts";
import { lockRun, removeRun } from "./run.store.ts";

/** Throws away a file that was never applied, with all that was read from it. */
export const discardRun = action({
  name: "directory.import.discard",
  input: z.object({ id: RunId, stand: z.coerce.number().int() }),
  subject: (tx, { id }) => lockRun(tx, id),
  policy: importsPolicy,

  async run({ tx, input, subject }) {
    requireOpen(subject);
    requireVersion(subject, input.stand);
    await removeRun(tx, subject.id);
    await removeFiles(tx, subject.fileId === null ? [] : [subject.fileId]);
    return { id: subject.id };
  },

  journal: ({ subject }) => ({ subject: subject.id }),
});
