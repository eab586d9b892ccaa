import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { contactPolicy } from "../counselling.policy.ts";
import { listOfContact } from "../referral/referral-of-contact.store.ts";
import { wishOf } from "../unmet-need/unmet-need.store.ts";
import { readChoices } from "./contact-choices.store.ts";
import { findContact, countBatch, themesOf } from "./contact.store.ts";
import { caseAddress } from "./contact-to-case.ts";
import { needsReason } from "./correction.ts";

/** One contact, to be corrected or taken back. */
export const showContact = view({
  name: "counselling.contact.show",
  input: z.object({ contactId: z.uuid(), gespeichert: z.enum(["ja"]).optional().catch(undefined) }),
  subject: (tx, { contactId }) => findContact(tx, contactId),
  policy: contactPolicy,
  load: async ({ tx, input, subject, actor, today }) => ({
    ...(await readChoices(tx, actor, today)),
    contact: subject,
    chosen: await themesOf(tx, subject.id),
    wish: await wishOf(tx, subject.id),
    together: await countBatch(tx, subject.batchId),
    needsReason: needsReason(subject, today),
    ofCase: caseAddress(subject, await themesOf(tx, subject.id)),
    referrals: await listOfContact(tx, subject.id),
    saved: input.gespeichert !== undefined,
  }),
});
