import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { optionalCount, optionalText, severalOf } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { officeOf } from "../office/own-office.ts";
import { contactsPolicy } from "../counselling.policy.ts";
import { ageBands, askers, channels, results } from "./contact.ts";
import { addContact } from "./contact.store.ts";

const optionally = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable());

/** A word at the counter or on the phone. There is no field for a name. */
export const addBriefContact = action({
  name: "counselling.contact.add",
  input: z.object({
    office: optionally(z.uuid()),
    channel: z.enum(channels, "counselling.contact.no-channel"),
    asker: z.enum(askers, "counselling.contact.no-asker"),
    result: z.enum(results, "counselling.contact.no-result"),
    themes: severalOf(z.string()),
    stadtbezirk: optionally(z.uuid()),
    referredTo: optionalText(200),
    ageBand: optionally(z.enum(ageBands)),
    language: optionalText(40),
    minutes: optionalCount(),
    sentKey: optionally(z.uuid()),
  }),
  subject: noSubject,
  policy: contactsPolicy,

  async run({ tx, input, actor, today, now }) {
    const { office, themes, stadtbezirk, ...said } = input;
    const contact = {
      ...said,
      ...officeOf(actor, office),
      id: newId(),
      onDay: today,
      stadtbezirkId: stadtbezirk,
      areaId: null,
      sessionId: null,
      batchId: newId(),
      createdBy: actor.id,
      createdAt: now,
    };
    await addContact(tx, contact, themes);
    return contact;
  },

  // A tally: the line says that one was made, and nothing of what it holds.
  journal: (_, { id }) => ({ subject: id }),
});
