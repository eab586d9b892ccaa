import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { importsPolicy } from "../imports.policy.ts";
import { outcomes, verdicts } from "../row/row.ts";
import { listRows } from "../row/row.store.ts";
import { RunId } from "./run.ts";
import { findRun } from "./run.store.ts";

export const rowsPerPage = 50;

/** A run with one page of its rows. An unknown filter shows all of them. */
export const showRun = view({
  name: "directory.import.read",
  input: z.object({
    id: RunId,
    befund: z.enum(verdicts).optional().catch(undefined),
    ergebnis: z.enum(outcomes).optional().catch(undefined),
    seite: z.coerce.number().int().min(1).max(5000).catch(1),
  }),
  subject: (tx, { id }) => findRun(tx, id),
  policy: importsPolicy,

  async load({ tx, input, subject }) {
    const { befund, ergebnis, seite } = input;
    const query = { runId: subject.id, verdict: befund, outcome: ergebnis, limit: rowsPerPage };
    const found = await listRows(tx, { ...query, offset: (seite - 1) * rowsPerPage });
    return { run: subject, rows: found.rows, total: found.total, befund, ergebnis, seite };
  },
});
