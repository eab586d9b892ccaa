import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { contactPolicy } from "../counselling.policy.ts";
import { isSomebodyAsked } from "../referral/referral-of-contact.store.ts";
import { deleteContacts, findContact } from "./contact.store.ts";

/** A slip of the finger: whatever was entered together goes together. */
export const takeBackContact = action({
  name: "counselling.contact.take-back",
  input: z.object({ contactId: z.uuid() }),
  subject: (tx, { contactId }) => findContact(tx, contactId),
  policy: contactPolicy,

  async run({ tx, subject }) {
    if (await isSomebodyAsked(tx, subject.batchId)) throw refuse("counselling.contact.has-referral");
    return { id: subject.id, count: await deleteContacts(tx, subject.batchId) };
  },

  journal: ({ subject }, { count }) => ({ subject: subject.id, count }),
});
