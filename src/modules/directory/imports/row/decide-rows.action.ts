import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { importsPolicy } from "../imports.policy.ts";
import { type ImportRun, requireOpen, requireVersion, RunId } from "../run/run.ts";
import { lockRun, saveRun } from "../run/run.store.ts";
import { totalsOf } from "./row.ts";
import { countVerdicts, decideAll, type Decided, listSimilar, saveDecisions } from "./row.store.ts";

/** `zeile12`: "new", "skip", or "same" with the number of the record that is meant; empty is left open. */
const Decisions = z.looseObject({
  id: RunId,
  stand: z.coerce.number().int(),
  alle: z.enum(["new", "skip"]).optional(),
});

/** Says of rows that are only similar whether they are something new, or which record they mean. */
export const decideRows = action({
  name: "directory.import.decide",
  input: Decisions,
  subject: (tx, { id }) => lockRun(tx, id),
  policy: importsPolicy,

  async run({ tx, input, subject }) {
    requireOpen(subject);
    requireVersion(subject, input.stand);
    if (input.alle === undefined) {
      const similar = await listSimilar(tx, subject.id);
      const decided = similar.flatMap(({ line, alike }) => decisionOf(line, input[`zeile${line}`], alike) ?? []);
      await saveDecisions(tx, subject.id, decided);
    } else await decideAll(tx, subject.id, input.alle);
    await saveRun(tx, subject, { totals: await totalsNow(tx, subject) });
    return { id: subject.id };
  },
});

type Alike = readonly { readonly id?: string; readonly version?: number }[];

function decisionOf(line: number, said: unknown, alike: Alike): Decided | undefined {
  const none = { line, entryId: null, entryVersion: null };
  if (said === "new" || said === "skip") return { ...none, decision: said };
  if (said === "") return { ...none, decision: null };
  const { id, version = null } = alike.find((each) => each.id !== undefined && said === `same:${each.id}`) ?? {};
  return id === undefined ? undefined : { line, decision: "same", entryId: id, entryVersion: version };
}

async function totalsNow(tx: Parameters<typeof countVerdicts>[0], { id }: ImportRun) {
  const counted = await countVerdicts(tx, id);
  return totalsOf(counted.flatMap(({ count, ...row }) => Array.from({ length: count }, () => row)));
}
