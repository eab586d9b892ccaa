import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { actsAs, type Actor } from "#platform/policy/actor.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import type { Policy } from "#platform/policy/policy.ts";
import { neededDate } from "../form/typed.ts";
import { networkPolicy } from "../network.policy.ts";
import { PartnerId } from "./partner.ts";
import { contactWays, type PartnerContact } from "./partner-people.ts";
import { addContact, deleteContact, findContact } from "./partner-people.store.ts";
import { findPartner } from "./partner.store.ts";

/** A talk with a partner: it moves the day of the last contact. */
export const addPartnerContact = action({
  name: "network.partner-contact.add",
  input: z.object({
    id: PartnerId,
    tag: neededDate,
    weg: z.enum(contactWays, "network.partner-contact.no-way"),
    worum: requiredText(2000),
  }),
  subject: (tx, { id }) => findPartner(tx, id),
  policy: networkPolicy,

  async run({ tx, input, subject, actor, today }) {
    const { tag: onDay, weg: way, worum: content } = input;
    if (onDay > today) throw refuseFields({ field: "tag", reason: "network.partner-contact.in-future" });
    const contact = { id: newId(), partnerId: subject.id, onDay, way, content, byId: actor.id };
    await addContact(tx, contact);
    return contact;
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["contacts"] }),
});

/** What somebody wrote down they may take back; nobody else's. */
const own = (actor: Actor, { byId }: PartnerContact): boolean => actsAs(actor, byId);
const contactPolicy: Policy<PartnerContact> = [
  { role: "counsellor", may: ["network.partner-contact.take-back"], when: own },
];

export const takeBackContact = action({
  name: "network.partner-contact.take-back",
  input: z.object({ contactId: z.uuid() }),
  subject: (tx, { contactId }) => findContact(tx, contactId),
  policy: contactPolicy,

  async run({ tx, subject }) {
    await deleteContact(tx, subject);
    return subject;
  },

  journal: ({ subject }) => ({ subject: subject.partnerId, changed: ["contacts"] }),
});
