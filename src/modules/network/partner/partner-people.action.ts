import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { optionalText, requiredText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { optionalEmail } from "../form/typed.ts";
import { networkPolicy } from "../network.policy.ts";
import { PartnerId } from "./partner.ts";
import { addPerson, findPartnerPerson, saveLeft } from "./partner-people.store.ts";
import { findPartner } from "./partner.store.ts";

export const addPartnerPerson = action({
  name: "network.partner-person.add",
  input: z.object({
    id: PartnerId,
    name: requiredText(120),
    funktion: optionalText(120),
    telefon: optionalText(60),
    email: optionalEmail,
  }),
  subject: (tx, { id }) => findPartner(tx, id),
  policy: networkPolicy,

  async run({ tx, input, subject }) {
    const { name, funktion: role, telefon: phone, email } = input;
    const person = { id: newId(), partnerId: subject.id, name, role, phone, email, leftOn: null };
    await addPerson(tx, person);
    return person;
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["people"] }),
});

/** Somebody does not speak for the partner any more: no longer shown, erased some time after. */
export const leavePartner = action({
  name: "network.partner-person.leave",
  input: z.object({ personId: z.uuid() }),
  subject: (tx, { personId }) => findPartnerPerson(tx, personId),
  policy: networkPolicy,

  async run({ tx, subject, today }) {
    await saveLeft(tx, subject.id, today);
    return subject;
  },

  journal: ({ subject }) => ({ subject: subject.partnerId, changed: ["people"] }),
});
