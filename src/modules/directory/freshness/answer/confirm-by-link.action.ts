import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { freshnessDe as t } from "../../texts/freshness-de.ts";
import { confirmEntry } from "../confirm-entry.store.ts";
import { freshnessPolicy } from "../freshness.policy.ts";
import { lockPending, saveOutcome } from "./answer.store.ts";

const name = "directory.freshness.confirm-by-link";

/** Carries out an answer in the name of the link: the public part could not change an entry. */
export const confirmByLink = action({
  name: "directory.freshness.confirm-by-link",
  input: z.object({ reminderId: z.uuid(), id: z.uuid() }),
  subject: (tx, input) => lockPending(tx, input),
  policy: freshnessPolicy,

  async run({ tx, subject, actor, today, now }) {
    const outcome = await confirmEntry(tx, subject, t["directory.freshness.by-partner"], {
      name,
      actor,
      today,
      now,
    }).then(() => "confirmed" as const, meanwhile);
    await saveOutcome(tx, subject, outcome);
    return { id: subject.id, outcome };
  },

  journal: (_, { id, outcome }) => ({
    subject: id,
    changed: outcome === "confirmed" ? ["confirmedOn", "confirmedBy"] : [],
  }),
});

/** Somebody changed or removed the entry in between: it is not confirmed, and will be asked about again. */
function meanwhile(fault: unknown): "changed-meanwhile" {
  if (fault instanceof Refusal) return "changed-meanwhile";
  throw fault;
}
