import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { actPolicy } from "../identity.policy.ts";
import { holdsOn } from "./substitution.ts";
import { actFor, findSubstitution } from "./substitution.store.ts";

/** Begins or ends working as substitute: from now on the colleague's offices and cases, and their name in the journal beside one's own. */
export const actAsSubstitute = action({
  name: "identity.substitution.act",
  input: z.object({ id: z.uuid(), beginnt: z.enum(["ja", "nein"]) }),
  subject: (tx, { id }) => findSubstitution(tx, id),
  policy: actPolicy,

  async run({ tx, input, subject, actor, today }) {
    const begins = input.beginnt === "ja";
    if (begins && !holdsOn(subject, today)) throw refuse("identity.substitution.not-now");
    await actFor(tx, actor.id, begins ? subject.absentId : null);
    return subject;
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["actingFor"] }),
});
