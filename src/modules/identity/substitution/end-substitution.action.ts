import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { substitutionPolicy } from "../identity.policy.ts";
import { deleteSubstitution, findSubstitution } from "./substitution.store.ts";

/** Somebody is back earlier, or it was a slip. */
export const endSubstitution = action({
  name: "identity.substitution.end",
  input: z.object({ id: z.uuid() }),
  subject: (tx, { id }) => findSubstitution(tx, id),
  policy: substitutionPolicy,

  async run({ tx, subject }) {
    await deleteSubstitution(tx, subject.id);
    return subject;
  },

  journal: ({ subject }) => ({ subject: subject.id }),
});
